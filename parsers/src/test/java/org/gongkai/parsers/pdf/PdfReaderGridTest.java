package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.pdf.Reading.body;
import static org.gongkai.parsers.pdf.Reading.grid;
import static org.gongkai.parsers.pdf.Reading.grids;
import static org.gongkai.parsers.pdf.Reading.read;
import static org.gongkai.parsers.pdf.Reading.rows;

import org.gongkai.core.model.Box;
import org.gongkai.core.model.PageLocation;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderGridTest {
  private static final String[][] CELLS = {{"信息内容", "本年制发件数"}, {"规章", "0"}, {"行政规范性文件", "12"}};
  private static final double[] WIDTHS = {120, 90};

  private static PdfFixture page() {
    return new PdfFixture().page();
  }

  private static PdfFixture tableAt(PdfFixture page, double y) {
    return page.table(100, y, WIDTHS, 20, 10, CELLS);
  }

  @Test
  void readsRuledTableWithPlaceOfEachCell() {
    Grid grid = grid(read(tableAt(page(), 200)));

    assertThat(grid.kind()).isEqualTo(Grid.Kind.RULED);
    assertThat(rows(grid)).containsExactly("信息内容|本年制发件数", "规章|0", "行政规范性文件|12");
    assertThat(grid.cells().get(5).location())
        .isEqualTo(new PageLocation(1, new Box(220, 240, 310, 260)));
  }

  @Test
  void joinsCellsWithoutRuleBetweenThem() {
    PdfFixture page = page().box(100, 100, 200, 60);
    page.line(100, 120, 300, 120).line(200, 120, 200, 160).line(200, 140, 300, 140);
    page.text(150, 104, 10, "申请人情况").text(110, 134, 10, "自然人");
    page.text(210, 124, 10, "1").text(210, 144, 10, "2");

    assertThat(rows(grid(read(page)))).containsExactly("申请人情况(1x2)", "自然人(2x1)|1", "2");
  }

  @Test
  void takesThinFilledRectanglesForRules() {
    PdfFixture page = page();
    for (int i = 0; i < 3; i++) {
      page.fill(100, 100 + i * 20, 200, 0.75);
      page.fill(100 + i * 100, 100, 0.75, 40);
    }
    page.text(110, 104, 10, "规章").text(210, 104, 10, "3");
    page.text(110, 124, 10, "收费").text(210, 124, 10, "4.5");

    assertThat(rows(grid(read(page)))).containsExactly("规章|3", "收费|4.5");
  }

  @Test
  void takesBordersDrawnForEachCellForOneLine() {
    PdfFixture page = page();
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 3; column++) {
        page.box(100 + column * 52.25, 100 + row * 22.25, 50, 20);
        page.text(104 + column * 52.25, 104 + row * 22.25, 10, row + "" + column);
      }
    }

    assertThat(rows(grid(read(page)))).containsExactly("00|01|02", "10|11|12");
  }

  @Test
  void keepsNumberWiderThanItsCellWhole() {
    PdfFixture page = page();
    page.table(100, 100, new double[] {30, 60}, 20, 10, new String[][] {{"123456789", "0"}});

    assertThat(rows(grid(read(page)))).containsExactly("123456789|0");
  }

  @Test
  void readsColumnsThatHaveNoRulesByTheirAlignment() {
    PdfFixture page = page().box(100, 100, 300, 20).box(100, 120, 300, 20);
    page.line(200, 100, 200, 140);
    for (int row = 0; row < 2; row++) {
      page.text(104, 104 + row * 20, 10, "指标" + row).text(210, 104 + row * 20, 10, "1");
      page.text(270, 104 + row * 20, 10, "2").text(330, 104 + row * 20, 10, "3");
    }

    assertThat(rows(grid(read(page)))).containsExactly("指标0|1|2|3", "指标1|1|2|3");
  }

  @Test
  void takesDottedRulesForLines() {
    PdfFixture page = page().raw("0.75 w");
    for (int i = 0; i <= 100; i++) {
      page.fill(100 + i * 1.5, 100, 0.75, 0.75).fill(100 + i * 1.5, 130, 0.75, 0.75);
    }
    for (int i = 0; i <= 20; i++) {
      page.fill(100, 100 + i * 1.5, 0.75, 0.75).fill(175, 100 + i * 1.5, 0.75, 0.75);
      page.fill(250, 100 + i * 1.5, 0.75, 0.75);
    }
    page.text(110, 110, 10, "规章").text(190, 110, 10, "7");

    assertThat(rows(grid(read(page)))).containsExactly("规章|7");
  }

  @Test
  void closesTableThatPageBreakTore() {
    PdfFixture page = page();
    page.line(100, 700, 300, 700).line(100, 720, 300, 720);
    page.line(100, 700, 100, 740).line(200, 700, 200, 740).line(300, 700, 300, 740);
    page.text(110, 704, 10, "规章").text(210, 704, 10, "1");
    page.text(110, 724, 10, "文件").text(210, 724, 10, "2");

    assertThat(rows(grid(read(page)))).containsExactly("规章|1", "文件|2");
  }

  @Test
  void keepsTextThatLiesAcrossTornEdgeInItsCell() {
    PdfFixture page = page();
    page.line(100, 700, 300, 700);
    page.line(100, 700, 100, 720).line(200, 700, 200, 720).line(300, 700, 300, 720);
    page.text(110, 704, 10, "三、本").text(110, 716, 10, "年度").text(210, 704, 10, "1");
    SourceDocument document = read(page);

    assertThat(rows(grid(document))).containsExactly("三、本\n年度|1");
    assertThat(body(document)).isEmpty();
  }

  @Test
  void ignoresWhiteRules() {
    PdfFixture page = page().colour(1, 1, 1);
    page.line(150, 95, 150, 145).colour(0, 0, 0);
    page.table(100, 100, new double[] {100, 100}, 20, 10, new String[][] {{"规章", "1"}});

    assertThat(rows(grid(read(page)))).containsExactly("规章|1");
  }

  @Test
  void ignoresRulesClippedAway() {
    PdfFixture page = page().raw("q 0 0 10 10 re W n");
    page.line(150, 95, 150, 145).raw("Q");
    page.table(100, 100, new double[] {100, 100}, 20, 10, new String[][] {{"规章", "1"}});

    assertThat(rows(grid(read(page)))).containsExactly("规章|1");
  }

  @Test
  void countsWhiteRulesOnColouredGround() {
    PdfFixture page = page().colour(0.2, 0.3, 0.7).fill(100, 100, 200, 40).colour(1, 1, 1);
    page.table(100, 100, new double[] {100, 100}, 20, 10, new String[][] {{"甲", "1"}, {"乙", "2"}});

    assertThat(rows(grid(read(page)))).containsExactly("甲|1", "乙|2");
  }

  @Test
  void makesNoGridOfFramesAndUnderlines() {
    PdfFixture page = page().line(80, 140, 500, 140).box(100, 200, 300, 50);
    page.text(200, 100, 20, "某某市人民政府文件").text(110, 210, 12, "框中的说明文字");
    SourceDocument document = read(page);

    assertThat(grids(document)).isEmpty();
    assertThat(body(document)).containsExactly("某某市人民政府文件", "框中的说明文字");
  }

  @Test
  void readsTableInFrameAndInCellOfOuterTable() {
    PdfFixture page = page().box(60, 60, 480, 700);
    page.box(80, 80, 440, 600).line(80, 160, 520, 160).line(300, 80, 300, 160);
    page.text(100, 100, 10, "外层左").text(320, 100, 10, "外层右");
    SourceDocument document = read(tableAt(page, 300));

    assertThat(grids(document)).hasSize(2);
    assertThat(rows(grids(document).get(0))).containsExactly("外层左|外层右", "(1x2)");
    assertThat(rows(grids(document).get(1))).containsExactly("信息内容|本年制发件数", "规章|0", "行政规范性文件|12");
  }

  @Test
  void readsStackedGlyphsAsOneLine() {
    PdfFixture page = page().box(100, 100, 20, 120).box(120, 100, 80, 120);
    page.stackedText(105, 106, 10, "三、本年度办理结果").text(130, 150, 10, "5");

    assertThat(rows(grid(read(page)))).containsExactly("三、本年度办理结果|5");
  }

  @Test
  void readsVerticalWritingModeFromRightToLeft() {
    PdfFixture page = page().box(100, 100, 40, 80).box(140, 100, 80, 80);
    page.verticalText(130, 104, 10, "三、本年度").verticalText(112, 104, 10, "办理结果");
    page.text(150, 130, 10, "5");

    assertThat(rows(grid(read(page)))).containsExactly("三、本年度办理结果|5");
  }

  @Test
  void readsTurnedCellTextAsOneLine() {
    PdfFixture page = page().box(100, 100, 20, 120).box(120, 100, 80, 120);
    page.turnedText(106, 106, 10, -90, "三、本年度办理结果").text(130, 150, 10, "5");

    assertThat(rows(grid(read(page)))).containsExactly("三、本年度办理结果|5");
  }

  @Test
  void keepsLinesOfNarrowCellApart() {
    PdfFixture page = page().box(100, 100, 30, 60).box(130, 100, 60, 60);
    page.text(104, 104, 10, "结果").text(104, 118, 10, "维持").text(140, 104, 10, "12");
    page.text(140, 118, 10, "34");

    assertThat(rows(grid(read(page)))).containsExactly("结果\n维持|12\n34");
  }

  @Test
  void keepsPrintedGapBetweenDigitsButNotLetterSpacing() {
    PdfFixture page = page().box(100, 100, 100, 20).box(200, 100, 100, 20).box(300, 100, 99, 20);
    page.text(104, 104, 10, "1").text(114, 104, 10, "2");
    page.raw("1.2 Tc").text(204, 104, 10, "20231").raw("0 Tc");
    page.text(304, 104, 10, "总").text(318, 104, 10, "计");

    assertThat(rows(grid(read(page)))).containsExactly("1 2|20231|总计");
  }

  @Test
  void readsPageRotatedByItsDictionary() {
    PdfFixture fixture = new PdfFixture().page(842, 595);
    tableAt(fixture, 200).rotated(180);
    Grid grid = grid(read(fixture));

    assertThat(rows(grid)).containsExactly("信息内容|本年制发件数", "规章|0", "行政规范性文件|12");
    assertThat(grid.cells().get(0).location())
        .isEqualTo(new PageLocation(1, new Box(622, 375, 742, 395)));
  }

  @Test
  void readsTablePrintedSidewaysAndRotatedUpright() {
    Grid grid = grid(read(sideways().rotated(90)));

    assertThat(rows(grid)).containsExactly("规章|0", "文件|12");
    assertThat(grid.cells().get(0).location())
        .isEqualTo(new PageLocation(1, new Box(100, 100, 200, 120)));
  }

  @Test
  void readsTablePrintedSideways() {
    Grid grid = grid(read(sideways()));

    assertThat(rows(grid)).containsExactly("规章|0", "文件|12");
    assertThat(grid.cells().get(0).location())
        .isEqualTo(new PageLocation(1, new Box(100, 642, 120, 742)));
  }

  /** A table that has to be read from the right side of the page. */
  private static PdfFixture sideways() {
    PdfFixture page = page();
    for (int row = 0; row < 2; row++) {
      page.box(100 + row * 20, 642, 20, 100).box(100 + row * 20, 542, 20, 100);
    }
    page.turnedText(114, 738, 10, 90, "规章").turnedText(114, 638, 10, 90, "0");
    return page.turnedText(134, 738, 10, 90, "文件").turnedText(134, 638, 10, 90, "12");
  }

  @Test
  void placesCellsFromCornerOfCropBox() {
    PdfFixture page = tableAt(page(), 200);
    page.last().setCropBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(50, 42, 500, 700));

    assertThat(grid(read(page)).cells().get(0).location())
        .isEqualTo(new PageLocation(1, new Box(50, 100, 170, 120)));
  }

  @Test
  void aSlantedFigureIsOneThatNoOneKnows() {
    PdfFixture page = new PdfFixture().page();
    page.table(100, 100, new double[] {80, 60}, 20, 10, new String[][] {{"甲", ""}, {"乙", "34"}});

    assertThat(rows(grid(read(page.turnedText(190, 114, 10, 10, "12")))).get(0))
        .startsWith("甲|\uFFFD");
  }

  /** A table without rules; the figure of the second row is turned by some degrees. */
  private static PdfFixture unruled(double x, double y, double degrees, String figure) {
    PdfFixture page = page();
    String[][] rows = {{"信息内容", "制发", "废止", "有效"}, {"规章", "7", "", "9"}, {"文件", "1", "2", "3"}};
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        page.text(100 + column * 80, 200 + row * 24, 10, rows[row][column]);
      }
    }
    return page.turnedText(x, y, 10, degrees, figure);
  }

  @ParameterizedTest
  @ValueSource(doubles = {90, -90, 180, 45})
  void aTurnedFigureOfATableWithoutRulesIsOneThatNoOneKnows(double degrees) {
    double y = degrees == 90 ? 234 : degrees == -90 ? 224 : degrees == 45 ? 236 : 229;
    Grid grid = grid(read(unruled(268, y, degrees, "12")));

    assertThat(rows(grid)).contains("文件|1|2|3");
    assertThat(rows(grid).get(1)).startsWith("规章|7|\uFFFD").endsWith("|9");
  }

  @Test
  void aTurnedNumberBesideTheTextIsNoFigure() {
    SourceDocument document = read(unruled(560, 234, 90, "12"));

    assertThat(rows(grid(document))).contains("规章|7|9");
    assertThat(document.blocks().toString()).contains("12");
  }
}
