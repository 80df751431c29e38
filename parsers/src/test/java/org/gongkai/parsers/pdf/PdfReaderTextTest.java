package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.pdf.Reading.body;
import static org.gongkai.parsers.pdf.Reading.furniture;
import static org.gongkai.parsers.pdf.Reading.grid;
import static org.gongkai.parsers.pdf.Reading.grids;
import static org.gongkai.parsers.pdf.Reading.read;
import static org.gongkai.parsers.pdf.Reading.rows;

import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.SourceDocument;
import org.junit.jupiter.api.Test;

class PdfReaderTextTest {
  private static final String FULL_LINE = "全面贯彻落实条例相关规范要求不断完善政府信息公开制度建立健全";

  private static PdfFixture page() {
    return new PdfFixture().page();
  }

  @Test
  void joinsLinesToParagraphs() {
    PdfFixture page = page().text(172, 80, 18, "某某局年度报告");
    page.text(112, 130, 13, FULL_LINE.substring(2)).text(86, 155, 13, FULL_LINE);
    page.text(86, 180, 13, "信息公开。").text(112, 205, 13, "一、总体情况");
    page.text(112, 230, 13, FULL_LINE.substring(2)).text(86, 255, 13, "完。");

    assertThat(body(read(page)))
        .containsExactly(
            "某某局年度报告",
            FULL_LINE.substring(2) + FULL_LINE + "信息公开。",
            "一、总体情况",
            FULL_LINE.substring(2) + "完。");
  }

  @Test
  void aLineThatEndsBeforeTheLongestEndsItsParagraph() {
    PdfFixture page = page().text(86, 80, 13, FULL_LINE).text(86, 105, 13, "一、总体情况");
    page.text(86, 130, 13, FULL_LINE.substring(6)).text(86, 155, 13, "二、主动公开政府信息情况");

    assertThat(body(read(page)))
        .containsExactly(FULL_LINE + "一、总体情况", FULL_LINE.substring(6), "二、主动公开政府信息情况");
  }

  @Test
  void joinsParagraphOverPageBreakButNotSignatureWithAnnex() {
    PdfFixture pages = page().text(112, 700, 13, FULL_LINE.substring(2));
    pages.text(86, 725, 13, FULL_LINE).text(280, 800, 10, "- 1 -");
    pages.page().text(86, 80, 13, "到此为止。").text(437, 120, 13, "某某局办公室");
    pages.text(280, 800, 10, "- 2 -").page().text(86, 80, 13, "附件");

    assertThat(body(read(pages)))
        .containsExactly(FULL_LINE.substring(2) + FULL_LINE + "到此为止。", "某某局办公室", "附件");
  }

  @Test
  void tellsPageNumbersAndRunningHeadsApart() {
    PdfFixture pages = new PdfFixture();
    for (int number = 1; number <= 3; number++) {
      pages.page().text(200, 30, 9, "某某局政府信息公开年度报告");
      pages.text(112, 100, 13, "第" + number + "段文字。").text(295, 800, 10, "" + (number + 4));
    }
    SourceDocument document = read(pages);

    assertThat(furniture(document))
        .containsExactly("某某局政府信息公开年度报告", "5", "某某局政府信息公开年度报告", "6", "某某局政府信息公开年度报告", "7");
    assertThat(body(document)).containsExactly("第1段文字。", "第2段文字。", "第3段文字。");
  }

  @Test
  void keepsLoneNumberInBodyWhereItIsNoPageNumber() {
    PdfFixture page = page().text(112, 100, 13, "新增件数").text(112, 790, 13, "37");

    assertThat(body(read(page))).containsExactly("新增件数", "37");
  }

  @Test
  void keepsLoneNegativeNumberInBody() {
    PdfFixture page = page().text(112, 100, 13, "本年增减").text(112, 790, 13, "-3");

    assertThat(body(read(page))).containsExactly("本年增减", "-3");
  }

  @Test
  void partsFullWidthFiguresInColumnsOfATableWithoutRules() {
    PdfFixture page = page();
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 8; column++) {
        page.text(90 + column * 30, 140 + row * 20, 10, column % 2 == 0 ? "１" : "０");
      }
    }

    Grid grid = grid(read(page));

    assertThat(grid.cells().stream().filter(cell -> cell.row() == 0).map(GridCell::text))
        .containsExactly("１", "０", "１", "０", "１", "０", "１", "０");
  }

  @Test
  void readsTableWithoutRulesByItsAlignment() {
    PdfFixture page = page().text(86, 100, 16, "二、主动公开政府信息情况");
    String[] labels = {"信息内容", "规章", "行政规范性文件"};
    for (int i = 0; i < labels.length; i++) {
      page.text(90, 140 + i * 20, 10, labels[i]).text(260, 140 + i * 20, 10, "1" + i);
      page.text(360, 140 + i * 20, 10, "2" + i);
    }
    page.text(86, 240, 16, "三、其他情况");
    SourceDocument document = read(page);
    Grid grid = grid(document);

    assertThat(grid.kind()).isEqualTo(Grid.Kind.ALIGNED);
    assertThat(rows(grid)).containsExactly("信息内容|10|20", "规章|11|21", "行政规范性文件|12|22");
    assertThat(grid.cells().get(1).place()).contains(new Extent(260, 140, 270, 150));
    assertThat(body(document)).containsExactly("二、主动公开政府信息情况", "三、其他情况");
  }

  @Test
  void readsTableWithHorizontalRulesOnlyByItsAlignment() {
    PdfFixture page = page();
    for (int i = 0; i < 4; i++) {
      page.line(80, 138 + i * 20, 500, 138 + i * 20);
    }
    for (int i = 0; i < 3; i++) {
      page.text(90, 142 + i * 20, 10, "指标" + i).text(260, 142 + i * 20, 10, "件");
      page.text(360, 142 + i * 20, 10, "2" + i);
    }

    assertThat(rows(grid(read(page)))).containsExactly("指标0|件|20", "指标1|件|21", "指标2|件|22");
  }

  @Test
  void readsTableWithFrameAndColumnRulesOnlyByItsAlignment() {
    PdfFixture page =
        page().box(80, 100, 400, 80).line(250, 100, 250, 180).line(350, 100, 350, 180);
    for (int i = 0; i < 4; i++) {
      page.text(90, 104 + i * 20, 10, "指标" + i).text(260, 104 + i * 20, 10, "1" + i);
      page.text(360, 104 + i * 20, 10, "2" + i);
    }

    assertThat(rows(grid(read(page))))
        .containsExactly("指标0|10|20", "指标1|11|21", "指标2|12|22", "指标3|13|23");
  }

  @Test
  void keepsWrappedLabelsInTableWithoutRules() {
    PdfFixture page = page();
    page.text(90, 100, 10, "指标").text(300, 100, 10, "单位").text(400, 100, 10, "数");
    page.text(90, 120, 10, "甲").text(300, 120, 10, "件").text(400, 120, 10, "1");
    page.text(90, 140, 10, "很长的标签第一行").text(300, 146, 10, "件").text(400, 146, 10, "2");
    page.text(90, 152, 10, "第二行");

    assertThat(rows(grid(read(page))))
        .containsExactly("指标|单位|数", "甲|件|1", "很长的标签第一行", "件|2", "第二行");
  }

  @Test
  void makesNoTableOfStretchedParagraph() {
    PdfFixture page = page();
    for (int line = 0; line < 4; line++) {
      for (int i = 0; i < 20; i++) {
        page.text(86 + i * 22, 100 + line * 25, 12, FULL_LINE.substring(i, i + 1));
      }
    }
    SourceDocument document = read(page);

    assertThat(grids(document)).isEmpty();
    assertThat(body(document)).containsExactly(FULL_LINE.substring(0, 20).repeat(4));
  }

  @Test
  void dropsHiddenTextBesideVisibleText() {
    PdfFixture page = page().text(100, 100, 12, "可见");
    page.raw("3 Tr").text(100, 200, 12, "隐藏").raw("0 Tr");
    page.colour(1, 1, 1).text(100, 300, 12, "白色").colour(0, 0, 0);
    page.text(100, 400, 0.1, "极小").text(700, 100, 12, "页外");
    page.raw("q 0 0 10 10 re W n").text(100, 500, 12, "裁去").raw("Q");

    assertThat(body(read(page))).containsExactly("可见");
  }

  @Test
  void readsWhiteTextOnColouredGround() {
    PdfFixture page = page().colour(0, 0, 0.5).fill(90, 90, 300, 40).colour(1, 1, 1);

    assertThat(body(read(page.text(100, 100, 12, "白字")))).containsExactly("白字");
  }

  @Test
  void readsTextLayerOfScan() {
    PdfFixture page = page().raw("3 Tr").text(100, 100, 12, "扫描件的文字层");

    assertThat(body(read(page))).containsExactly("扫描件的文字层");
  }

  @Test
  void readsTextPrintedTwiceOnce() {
    PdfFixture page = page().text(100, 100, 12, "总计11件").text(100.4, 100, 12, "总计11件");

    assertThat(body(read(page))).containsExactly("总计11件");
  }

  @Test
  void tellsWatermarksApart() {
    PdfFixture page = page().text(100, 100, 12, "正文").text(100, 130, 12, "接着是另一段正文");
    page.turnedText(100, 500, 60, 30, "内部资料").colour(0.85, 0.85, 0.85);
    SourceDocument document = read(page.text(90, 105, 60, "样本"));

    assertThat(body(document)).containsExactly("正文", "接着是另一段正文");
    assertThat(furniture(document)).containsExactlyInAnyOrder("样本", "内部资料");
  }

  @Test
  void readsTextInForms() {
    PdfFixture page = page();
    Forms.add(page, "X", "BT /F 12 Tf 1 0 0 1 100 700 Tm <" + PdfFixture.hex("表单") + "> Tj ET");

    assertThat(body(read(page.raw("/X Do")))).containsExactly("表单");
  }
}
