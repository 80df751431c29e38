package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.pdf.Reading.grid;
import static org.gongkai.parsers.pdf.Reading.read;
import static org.gongkai.parsers.pdf.Reading.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/** Composite fonts whose glyphs stand one under another. */
class UprightFontTest {
  private static final String TO_UNICODE =
      "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange"
          + " 1 beginbfrange <0030> <0039> <0030> endbfrange endcmap";

  private static COSArray numbers(double... numbers) {
    COSArray array = new COSArray();
    for (double number : numbers) {
      array.add(new COSFloat((float) number));
    }
    return array;
  }

  /** A font whose codes are those of the digits, half an em wide. */
  private static COSDictionary font(COSArray usual, COSArray some) {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, "Any");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setInt(COSName.DW, 500);
    descendant.setItem(COSName.DW2, usual);
    descendant.setItem(COSName.W2, some);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSStream map = new COSStream();
    try (OutputStream out = map.createOutputStream()) {
      out.write(TO_UNICODE.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "Any");
    font.setName(COSName.ENCODING, "Identity-V");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, map);
    return font;
  }

  /**
   * The rows of a table with a figure set in the font at a place in points from the upper left
   * corner of the cell behind 规章; the rows are 30 high.
   */
  private static List<String> figure(COSDictionary font, double x, double y, String digits) {
    PdfFixture page = new PdfFixture().page();
    page.last().getResources().getCOSObject().getCOSDictionary(COSName.FONT).setItem("U", font);
    String[][] cells = {{"项目", "本年"}, {"规章", ""}, {"行政规范性文件", "5"}};
    page.table(100, 200, new double[] {120, 60}, 30, 10, cells);
    page.raw("BT /U 10 Tf %f %f Td <%s> Tj ET", 220 + x, 842 - 230 - y, PdfFixture.hex(digits));
    return rows(grid(read(page)));
  }

  @Test
  void readsAFigureUnderTheUsualOrigin() {
    assertThat(figure(font(numbers(880, -1000), new COSArray()), 30, 2, "7"))
        .containsExactly("项目|本年", "规章|7", "行政规范性文件|5");
  }

  @Test
  void readsAFigureAboveAnOriginAtItsFoot() {
    // Its origin is on the rule below the row.
    assertThat(figure(font(numbers(0, -1000), new COSArray()), 30, 28, "7"))
        .containsExactly("项目|本年", "规章|7", "行政规范性文件|5");
    COSArray some = new COSArray();
    some.add(COSInteger.get('0'));
    some.add(COSInteger.get('9'));
    some.addAll(numbers(-1000, 250, -200));
    assertThat(figure(font(numbers(880, -1000), some), 30, 27, "7"))
        .containsExactly("项目|本年", "规章|7", "行政规范性文件|5");
  }

  @Test
  void readsAFigureBesideAnOriginAtItsLeft() {
    COSArray some = new COSArray();
    some.add(COSInteger.get('0'));
    some.add(numbers(-1000, -1500, 880));
    // To the left of the rule that parts it from the label.
    assertThat(figure(font(numbers(880, -1000), some), -5, 2, "0"))
        .containsExactly("项目|本年", "规章|0", "行政规范性文件|5");
  }

  @Test
  void readsAFigureAboveAnOriginAtItsFootInAFontWithAPredefinedEncoding() {
    COSDictionary font = font(numbers(0, -1000), new COSArray());
    font.setName(COSName.ENCODING, "UniGB-UTF16-V");
    font.removeItem(COSName.TO_UNICODE);
    ((COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0))
        .getCOSDictionary(COSName.CIDSYSTEMINFO)
        .setString(COSName.ORDERING, "GB1");
    assertThat(figure(font, 30, 28, "7")).containsExactly("项目|本年", "规章|7", "行政规范性文件|5");
  }

  @Test
  void readsDigitsOneUnderAnotherAsLines() {
    assertThat(figure(font(numbers(880, -1000), new COSArray()), 30, 2, "12"))
        .containsExactly("项目|本年", "规章|1\n2", "行政规范性文件|5");
  }
}
