package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated content streams are read as the library's own parser reads them. */
class ContentTokensAsLibraryTest {
  private static final String[] OPERATORS = {
    "q", "Q", "cm", "BT", "ET", "Tf", "Tj", "TJ", "'", "\"", "T*", "f*", "W*", "n", "re", "d0",
    "d1", "sc", "scn", "BDC", "BMC", "EMC", "b*", "foo", "nope", "tr", "fake"
  };
  private static final String[] SPACES = {" ", "\n", "\r", "\t", "\r\n", "  ", " %c\n", "\f", "\0"};

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsGeneratedStreamsAsTheLibraryDoes(int seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      int operands = random.nextInt(4);
      for (int k = 0; k < operands; k++) {
        operand(random, true);
        write(SPACES[random.nextInt(SPACES.length)]);
      }
      write(OPERATORS[random.nextInt(OPERATORS.length)]);
      write(SPACES[random.nextInt(SPACES.length)]);
    }

    assertThat(ContentReading.read(content.toByteArray(), ReadLimits.defaults()))
        .hasSizeGreaterThan(1900)
        .isEqualTo(libraryRead(content.toByteArray()));
  }

  private void operand(Random random, boolean arrays) {
    switch (random.nextInt(arrays ? 6 : 4)) {
      case 0 -> write(number(random));
      case 1 -> write("/N" + random.nextInt(50) + (random.nextInt(5) == 0 ? "#41" : ""));
      case 2 -> literal(random);
      case 3 -> hex(random);
      case 4 -> {
        write("[");
        for (int i = random.nextInt(5); i > 0; i--) {
          operand(random, false);
          write(SPACES[random.nextInt(SPACES.length)]);
        }
        write("]");
      }
      default -> write("<</A [1 (x>>)] /B <</C <3e>>>/D true>>");
    }
  }

  private static String number(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> String.valueOf(random.nextInt(2000) - 1000);
      case 1 -> String.format(Locale.ROOT, "%.3f", random.nextGaussian() * 500);
      case 2 -> String.format(Locale.ROOT, "%.9f", random.nextDouble()).substring(1);
      case 3 -> String.valueOf(random.nextLong());
      default -> "+" + random.nextInt(10) + ".";
    };
  }

  private void literal(Random random) {
    write("(");
    for (int i = random.nextInt(8); i > 0; i--) {
      int c = random.nextInt(256);
      switch (c) {
        case '(', ')' -> write("(x)");
        case '\\' -> write(new String[] {"\\n", "\\)", "\\(", "\\\\", "\\12", "\\\r\n"}[i % 6]);
        default -> content.write(c);
      }
    }
    write(")");
  }

  private void hex(Random random) {
    write("<");
    for (int i = random.nextInt(9); i > 0; i--) {
      write(Integer.toHexString(random.nextInt(16)) + (random.nextInt(6) == 0 ? " \n" : ""));
    }
    write(">");
  }

  private void write(String text) {
    content.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static List<String> libraryRead(byte[] bytes) throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> operands = new ArrayList<>();
    for (Object token : new PDFStreamParser(bytes).parse()) {
      if (token instanceof Operator operator) {
        lines.add((String.join(" ", operands) + " " + operator.getName()).strip());
        operands.clear();
      } else {
        operands.add(text(token));
      }
    }
    return lines;
  }

  private static String text(Object token) {
    if (token instanceof COSNumber number) {
      return String.valueOf(number.floatValue());
    }
    if (token instanceof COSName name) {
      return "/" + name.getName();
    }
    if (token instanceof COSString string) {
      return "(" + new String(string.getBytes(), StandardCharsets.ISO_8859_1) + ")";
    }
    if (token instanceof COSArray array) {
      List<String> elements = new ArrayList<>();
      array.forEach(element -> elements.add(text(element)));
      return "[" + String.join(" ", elements) + "]";
    }
    return "?";
  }
}
