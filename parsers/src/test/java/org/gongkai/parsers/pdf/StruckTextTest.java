package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.pdf.Reading.body;
import static org.gongkai.parsers.pdf.Reading.grid;
import static org.gongkai.parsers.pdf.Reading.read;
import static org.gongkai.parsers.pdf.Reading.rows;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/** Figures that a line is drawn through. */
class StruckTextTest {
  private static final double[] WIDTHS = {80, 60, 60};
  private static final String STRUCK = "1\u03362\u0336";

  /** In its first row 12 stands at 182, 102, with its baseline at 110.8; it is 10 wide. */
  private static PdfFixture table() {
    String[][] rows = {{"甲", "12", "7"}, {"乙", "34", "8"}};
    return new PdfFixture().page().table(100, 100, WIDTHS, 20, 10, rows);
  }

  private static List<String> rowsOf(PdfFixture page) {
    return rows(grid(read(page)));
  }

  @Test
  void aLineThroughAFigureCrossesItOut() {
    assertThat(rowsOf(table().line(180, 107.3, 194, 107.3)))
        .containsExactly("甲|" + STRUCK + "|7", "乙|34|8");
  }

  @Test
  void aThinBarThroughAFigureCrossesItOut() {
    assertThat(rowsOf(table().fill(181, 108, 12, 0.5)))
        .containsExactly("甲|" + STRUCK + "|7", "乙|34|8");
  }

  @Test
  void aLineThroughOneDigitCrossesOutThatOne() {
    assertThat(rowsOf(table().line(187, 107.3, 192, 107.3)))
        .containsExactly("甲|12\u0336|7", "乙|34|8");
  }

  @Test
  void aLineThroughAWholeRowCrossesOutItsFigures() {
    assertThat(String.join("/", rowsOf(table().line(102, 107.3, 298, 107.3))))
        .contains(STRUCK, "7\u0336", "乙|34|8");
  }

  @Test
  void aSlantedLineThroughAFigureCrossesItOut() {
    assertThat(rowsOf(table().line(181, 112, 193, 102)))
        .containsExactly("甲|" + STRUCK + "|7", "乙|34|8");
  }

  @Test
  void theLineThroughABlankCellCrossesOutNothing() {
    PdfFixture page = new PdfFixture().page();
    page.table(100, 100, WIDTHS, 20, 10, new String[][] {{"甲", "", "7"}, {"乙", "34", "8"}});

    assertThat(rowsOf(page.line(180, 100, 240, 120))).containsExactly("甲||7", "乙|34|8");
  }

  @Test
  void linesUnderAndOverAFigureCrossOutNothing() {
    assertThat(rowsOf(table().line(181, 112, 193, 112).line(181, 103, 193, 103)))
        .allSatisfy(row -> assertThat(row).doesNotContain("\u0336"));
  }

  @Test
  void rulesCloseToTheFiguresCrossOutNothing() {
    PdfFixture page = new PdfFixture().page();
    String[][] rows = {{"甲", "12", "7"}, {"乙", "34", "8"}};

    assertThat(rowsOf(page.table(100, 100, WIDTHS, 9.5, 9, rows)))
        .containsExactly("甲|12|7", "乙|34|8");
  }

  @Test
  void whiteLinesCrossOutNothing() {
    PdfFixture page = table().colour(1, 1, 1).line(180, 107.3, 194, 107.3).colour(0, 0, 0);

    assertThat(rowsOf(page)).containsExactly("甲|12|7", "乙|34|8");
  }

  @Test
  void figuresOfTurnedPagesAndTurnedTextAreCrossedOut() {
    assertThat(rowsOf(table().line(180, 107.3, 194, 107.3).rotated(90)))
        .containsExactly("甲|" + STRUCK + "|7", "乙|34|8");
    PdfFixture page = new PdfFixture().page().turnedText(100, 300, 12, 90, "共收到12件");

    assertThat(body(read(page.line(95.8, 262, 95.8, 250)))).containsExactly("共收到1\u03362\u0336件");
  }

  @Test
  void noteThatStrikesOutCrossesOutItsText() {
    PdfFixture page = table();
    annotate(page, "StrikeOut", "QuadPoints", 182, 740, 192, 740, 182, 730, 192, 730);

    assertThat(rowsOf(page)).containsExactly("甲|" + STRUCK + "|7", "乙|34|8");
  }

  @Test
  void aLineDrawnAsANoteCrossesOutWhatItCrosses() {
    PdfFixture page = table();
    Forms.add(page, "X", "181 731 m 193 738 l S 100 735 m 105 735 l S");
    annotate(page, "Ink", "InkList", 0);

    assertThat(rowsOf(page)).containsExactly("甲|" + STRUCK + "|7", "乙|34|8");
  }

  private static void annotate(PdfFixture page, String kind, String key, double... values) {
    COSDictionary annotation = new COSDictionary();
    annotation.setName(COSName.SUBTYPE, kind);
    annotation.setItem(COSName.RECT, array(0, 0, 595, 842));
    annotation.setItem(COSName.getPDFName(key), array(values));
    COSDictionary forms =
        page.last().getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (forms != null) {
      COSDictionary looks = new COSDictionary();
      looks.setItem(COSName.N, forms.getItem(COSName.getPDFName("X")));
      annotation.setItem(COSName.AP, looks);
    }
    COSArray annotations = new COSArray();
    annotations.add(annotation);
    page.last().getCOSObject().setItem(COSName.ANNOTS, annotations);
  }

  private static COSArray array(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(new COSFloat((float) value));
    }
    return array;
  }
}
