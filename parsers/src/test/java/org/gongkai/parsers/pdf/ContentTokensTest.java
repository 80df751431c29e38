package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.parsers.pdf.ContentReading.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTokensTest {

  @Test
  void givesOperatorsWithTheirOperands() throws IOException {
    assertThat(read("q 1 0 0 -1 72.5 .25 cm\n/F1 10 Tf(ab)Tj[(c)-120(d)]TJ T* f* Q"))
        .containsExactly(
            "q",
            "1.0 0.0 0.0 -1.0 72.5 0.25 cm",
            "/F1 10.0 Tf",
            "(ab) Tj",
            "[(c) -120.0 (d)] TJ",
            "T*",
            "f*",
            "Q");
  }

  @ParameterizedTest
  @CsvSource({
    "12,12.0",
    "-7,-7.0",
    "+3,3.0",
    ".5,0.5",
    "-.5,-0.5",
    "4.,4.0",
    "0.1,0.1",
    "16777217,1.6777216E7",
    "123456789.123456789,1.23456792E8",
    "0.00000000000000000001,1.0E-20",
    "--16.33,-16.33",
    "12-34,1234.0",
    "-,0.0",
    ".,0.0",
    "99999999999999999999,9.223372E18"
  })
  void readsNumbersAsTheLibraryDoes(String written, String number) throws IOException {
    assertThat(read(written + " w")).containsExactly(number + " w");
  }

  @Test
  void endsANumberAtItsSecondDot() throws IOException {
    assertThat(read("1.5.25 w")).containsExactly("1.5 0.25 w");
  }

  @Test
  void readsEscapesInStrings() throws IOException {
    assertThat(
            read("(a\\(b\\)c\\\\) Tj (\\n\\r\\t\\b\\f\\101\\7x\\0533) Tj (\\q) Tj (1\\\r\n2) Tj"))
        .containsExactly("(a(b)c\\) Tj", "(\n\r\t\b\fA\u0007x+3) Tj", "(q) Tj", "(12) Tj");
  }

  @Test
  void keepsBalancedBracketsInStrings() throws IOException {
    assertThat(read("(a(b(c))d) Tj")).containsExactly("(a(b(c))d) Tj");
  }

  @Test
  void endsAStringLeftOpenBeforeTheNextName() throws IOException {
    assertThat(read("(a(b)\n/F1 1 Tf")).containsExactly("(a(b) /F1 1.0 Tf");
    assertThat(read("(c:\\)\r\n/F1 1 Tf")).containsExactly("(c:\\) /F1 1.0 Tf");
  }

  @Test
  void readsHexadecimalStrings() throws IOException {
    assertThat(read("<4 1\n42> Tj <434> Tj <> Tj <6a6B> Tj"))
        .containsExactly("(AB) Tj", "(C@) Tj", "() Tj", "(jk) Tj");
  }

  @Test
  void dropsWhatFollowsABadDigitInAHexadecimalString() throws IOException {
    assertThat(read("<414x42> Tj")).containsExactly("(A) Tj");
  }

  @Test
  void refusesAHexadecimalStringWithoutEnd() {
    assertThatThrownBy(() -> read("<4142 Tj")).isInstanceOf(IOException.class);
  }

  @Test
  void readsNamesWithEscapedCharacters() throws IOException {
    assertThat(read("/A#42#c /#zz gs / gs")).containsExactly("/AB#c /#zz gs", "/ gs");
  }

  @Test
  void passesOverComments() throws IOException {
    assertThat(read("1 % 2 (three\n% four\r5 re%six")).containsExactly("1.0 5.0 re");
  }

  @Test
  void passesOverDictionariesWithAllThatIsInThem() throws IOException {
    assertThat(
            read("/Span <</A (>>) /B [<3E3E> <</C 1>>] /D <41>>> BDC /P <</E<</F true>>>>DP EMC"))
        .containsExactly("/Span ? BDC", "/P ? DP", "EMC");
  }

  @Test
  void passesOverArraysInArrays() throws IOException {
    assertThat(read("[(a) [1 [2] (])] 3 <</B [4]>> /N null] TJ [] 0 d"))
        .containsExactly("[(a) ? 3.0 ? /N] TJ", "[] 0.0 d");
  }

  @Test
  void keepsTwoArraysOfOneOperatorApart() throws IOException {
    assertThat(read("[1][2] x [3] y")).containsExactly("[1.0] [2.0] x", "[3.0] y");
  }

  @Test
  void takesConstantsForOperands() throws IOException {
    assertThat(read("true false null 1 x + 2 y ] z"))
        .containsExactly("? ? ? 1.0 x", "? 2.0 y", "? z");
  }

  @Test
  void passesOverInlineImages() throws IOException {
    String image = "BI /W 2 /H 2 /CS /RGB ID \u0001EI\u00ff EI(xx) Tj EI \nQ 1 w";

    assertThat(read("q " + image))
        .containsExactly("q", "BI", "/W 2.0 /H 2.0 /CS /RGB ID", "Q", "1.0 w");
  }

  @Test
  void endsAnInlineImageAtTheEndOfTheStream() throws IOException {
    assertThat(read("q BI /W 1 ID \u0001\u0002EI")).containsExactly("q", "BI", "/W 1.0 ID");
  }

  @Test
  void givesUnknownOperatorsToo() throws IOException {
    assertThat(read("1 foo 2 d0 } > x)y 3 w"))
        .containsExactly("1.0 foo", "2.0 d0", "}", ">", "x)y", "3.0 w");
  }

  @Test
  void goesOnBehindControlCharacters() throws IOException {
    assertThat(read("1 w \u0001 2 w")).containsExactly("1.0 w", "2.0 w");
  }

  @ParameterizedTest
  @CsvSource({"(ab", "[1 2", "/Na", "12", "<< /A [", "%", "[ (", "(a\\", "(a\\1"})
  void endsWithoutAnOperatorWhereTheStreamIsCutOff(String rest) throws IOException {
    assertThat(read("q " + rest)).containsExactly("q");
  }

  @Test
  void readsTokensOverTheEndsOfItsBuffer() throws IOException {
    StringBuilder content = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      content.append(String.format(Locale.ROOT, "%d.25 (s\\%03o) /N%d x ", i, 'a' + i % 7, i));
      expected.add(i + ".25 (s" + (char) ('a' + i % 7) + ") /N" + i + " x");
    }

    assertThat(read(content.toString())).isEqualTo(expected);
  }

  @Test
  void takesNoStackForNesting() throws IOException {
    String deep = "[".repeat(1_000_000) + "]".repeat(1_000_000) + " x 1 w";

    assertThat(read(deep)).containsExactly("[?] x", "1.0 w");
  }

  @Test
  void limitsStringsAndOperands() {
    ReadLimits limits = ReadLimits.builder().maxGlyphsPerPage(1000).build();
    byte[] string = ("(" + "a".repeat(5000) + ") Tj").getBytes(StandardCharsets.ISO_8859_1);
    byte[] numbers = "1 ".repeat(5000).getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> read(string, limits))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("maxGlyphsPerPage");
    assertThatThrownBy(() -> read(numbers, limits))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("maxGlyphsPerPage");
  }

  @Test
  void limitsTime() {
    ReadLimits limits = ReadLimits.builder().maxTime(Duration.ofNanos(1)).build();

    assertThatThrownBy(() -> read(new byte[100_000], limits))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("maxTime");
  }
}
