package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.pdf.Reading.grid;
import static org.gongkai.parsers.pdf.Reading.read;
import static org.gongkai.parsers.pdf.Reading.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fonts of Type 3, whose glyphs are small drawings with a scale of their own. */
class DrawnFontTest {
  private static final String TO_UNICODE =
      "begincmap 1 begincodespacerange <00> <FF> endcodespacerange"
          + " 1 beginbfrange <30> <39> <0030> endbfrange endcmap";
  private static final String[] DIGITS = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
  };

  private static COSStream stream(String content) {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream;
  }

  private static COSArray numbers(double... numbers) {
    COSArray array = new COSArray();
    for (double number : numbers) {
      array.add(new COSFloat((float) number));
    }
    return array;
  }

  /** A font of the digits, half an em wide, whose em has so many units. */
  private static COSDictionary font(double units, double matrix, String prefix, boolean mapped) {
    COSDictionary glyphs = new COSDictionary();
    COSArray differences = new COSArray();
    differences.add(COSInteger.get('0'));
    COSArray widths = new COSArray();
    double up = matrix < 0 ? -1 : 1;
    for (String digit : DIGITS) {
      String name = prefix == null ? digit : prefix + digit.length() + digit.charAt(0);
      differences.add(COSName.getPDFName(name));
      widths.add(new COSFloat((float) (units / 2)));
      String drawing =
          "%f 0 0 0 %f %f d1 0 0 %f %f re f"
              .formatted(units / 2, units / 2, up * units, units * .4, up * units * .7);
      glyphs.setItem(COSName.getPDFName(name), stream(drawing));
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_MATRIX, numbers(Math.abs(matrix), 0, 0, matrix, 0, 0));
    font.setItem(COSName.FONT_BBOX, numbers(0, 0, units / 2, up * units));
    font.setItem(COSName.CHAR_PROCS, glyphs);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, '0');
    font.setInt(COSName.LAST_CHAR, '9');
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(COSName.RESOURCES, new COSDictionary());
    if (mapped) {
      font.setItem(COSName.TO_UNICODE, stream(TO_UNICODE));
    }
    return font;
  }

  /** The last row of a table whose figures, 10 points high, are of the font. */
  private static String figures(COSDictionary font, double size) {
    PdfFixture page = new PdfFixture().page();
    page.last().getResources().getCOSObject().getCOSDictionary(COSName.FONT).setItem("D", font);
    String[][] cells = {{"项目", "本年", "上年"}, {"规章", "", ""}, {"行政规范性文件", "", ""}};
    page.table(100, 200, new double[] {120, 60, 60}, 20, 10, cells);
    for (int row = 0; row < 2; row++) {
      double y = 842 - 200 - 32 - 20 * row;
      page.raw("BT /D %f Tf 225 %f Td (%d2) Tj 60 0 Td (907) Tj ET", size, y, row + 1);
    }
    return rows(grid(read(page))).get(2);
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 0.001, 10",
    "100, 0.01, 10",
    "2048, 0.00048828125, 10",
    "1, 1, 10",
    "10, 1, 1",
    "83, 0.012, 10",
    "100, -0.01, 10",
    "100, 1, 0.1"
  })
  void readsFiguresOfAnyScale(double units, double matrix, double size) {
    assertThat(figures(font(units, matrix, null, true), size)).isEqualTo("行政规范性文件|22|907");
    assertThat(figures(font(units, matrix, null, false), size)).isEqualTo("行政规范性文件|22|907");
  }

  @Test
  void knowsNoGlyphThatHasNoTellingNameAndNoMap() {
    assertThat(figures(font(1000, 0.001, "g", false), 10))
        .isEqualTo("行政规范性文件|\uFFFD\uFFFD|\uFFFD\uFFFD\uFFFD");
  }
}
