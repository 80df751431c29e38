package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.api.Test;

class TextOperatorsTest {
  private final TextState text = new TextState();

  /** A font of which only the direction is asked. */
  private record Font(boolean isVertical) implements TextFont {
    @Override
    public int codeLength(byte[] string, int offset) {
      return 1;
    }

    @Override
    public String text(int code) {
      return "x";
    }

    @Override
    public float advance(int code) {
      return 1;
    }

    @Override
    public float em() {
      return 1;
    }
  }

  /** Runs a content stream; gives each string that is shown with where it begins. */
  private List<String> run(String content) throws IOException {
    List<String> shown = new ArrayList<>();
    TextOperators operators =
        new TextOperators(
            string ->
                shown.add(
                    new String(string, StandardCharsets.ISO_8859_1)
                        + " "
                        + text.matrix().getTranslateX()
                        + " "
                        + text.matrix().getTranslateY()));
    ReadContext context = new ReadContext("content", ReadLimits.defaults());
    Operands operands = new Operands(context);
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    ContentTokens tokens =
        new ContentTokens(
            new ContentBytes(new RandomAccessReadBuffer(bytes), context), operands, context);
    for (String name = tokens.next(); name != null; name = tokens.next()) {
      operators.run(name, operands, text);
    }
    return shown;
  }

  @Test
  void placesLinesFromTheBeginningOfTheLineBefore() throws IOException {
    assertThat(
            run(
                "BT 1 0 0 1 10 700 Tm (a) Tj 5 -20 Td (b) Tj 0 -12 TD (c) Tj T* (d) Tj"
                    + " 15 TL (e) ' 1 2 (f) \" ET"))
        .containsExactly(
            "a 10.0 700.0",
            "b 15.0 680.0",
            "c 15.0 668.0",
            "d 15.0 656.0",
            "e 15.0 641.0",
            "f 15.0 626.0");
    assertThat(text.wordSpacing()).isEqualTo(1);
    assertThat(text.spacing()).isEqualTo(2);
  }

  @Test
  void movesTextToTheRightOrDownByTheNumbersBetweenStrings() throws IOException {
    text.font(new Font(false), 10);
    assertThat(run("BT 50 Tz [(a) -2000 (b) 1000 [(no)] /no (c)] TJ ET"))
        .containsExactly("a 0.0 0.0", "b 10.0 0.0", "c 5.0 0.0");

    text.font(new Font(true), 10);
    assertThat(run("BT [(a) 500 (b)] TJ ET")).containsExactly("a 0.0 0.0", "b 0.0 -5.0");
  }

  @Test
  void showsNothingOutsideOfTextObjects() throws IOException {
    assertThat(run("(a) Tj [(b)] TJ BT (c) Tj ET (d) Tj")).containsExactly("c 0.0 0.0");
  }

  @Test
  void ignoresOperatorsWithoutTheirOperands() throws IOException {
    assertThat(
            run("BT 1 0 0 1 7 Tm 3 Td /N 3 Td TD Tc Tw Tz TL Ts Tr 9 Tr /N Tj 3 TJ (a) \" (b) Tj"))
        .containsExactly("b 0.0 0.0");
    assertThat(text.isFilled()).isTrue();
  }

  @Test
  void tellsHowGlyphsArePainted() throws IOException {
    StringBuilder modes = new StringBuilder();
    for (int mode = 0; mode < 8; mode++) {
      run(mode + " Tr");
      modes.append(text.isFilled() ? 'f' : '-').append(text.isStroked() ? 's' : '-').append(' ');
    }

    assertThat(modes).hasToString("f- -s fs -- f- -s fs -- ");
  }

  @Test
  void copiesKeepTheirOwnPlaces() throws IOException {
    run("BT 1 0 0 1 10 20 Tm");
    TextState copy = text.copy();
    run("5 5 Td");

    assertThat(copy.matrix().getTranslateX()).isEqualTo(10);
    assertThat(text.matrix().getTranslateX()).isEqualTo(15);
  }
}
