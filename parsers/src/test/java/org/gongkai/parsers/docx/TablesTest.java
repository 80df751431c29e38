package org.gongkai.parsers.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.docx.Shown.blocks;
import static org.gongkai.parsers.docx.Shown.cells;
import static org.gongkai.parsers.docx.Shown.grid;
import static org.gongkai.parsers.docx.Shown.grids;
import static org.gongkai.parsers.docx.WordXml.cell;
import static org.gongkai.parsers.docx.WordXml.cellWith;
import static org.gongkai.parsers.docx.WordXml.formatted;
import static org.gongkai.parsers.docx.WordXml.paragraph;
import static org.gongkai.parsers.docx.WordXml.row;
import static org.gongkai.parsers.docx.WordXml.rowWith;
import static org.gongkai.parsers.docx.WordXml.run;
import static org.gongkai.parsers.docx.WordXml.table;

import java.util.List;
import org.gongkai.core.model.CellLocation;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void laysMergedCellsOnOneGrid() {
    Grid grid = grid(DocxFixture.create().table("v 结果|>2 申请人|总计", "^|自然人|法人|8", ">3 合计|9"));
    assertThat(grid.kind()).isEqualTo(Grid.Kind.RULED);
    assertThat(grid.rows()).isEqualTo(3);
    assertThat(grid.columns()).isEqualTo(4);
    assertThat(cells(grid))
        .containsExactly(
            "0,0+2,1 结果",
            "0,1+1,2 申请人",
            "0,3 总计",
            "1,1 自然人",
            "1,2 法人",
            "1,3 8",
            "2,0+1,3 合计",
            "2,3 9");
  }

  @Test
  void readsAFigureFramedByATableInItsCell() {
    String framed = table(1, row(cellWith("", table(1, row(cell("12"))) + paragraph(""))));
    String rows =
        row(cell("项目"), cell("件数")) + row(cell("新收"), cellWith("", framed + paragraph("")));
    assertThat(cells(grid(DocxFixture.create().raw(table(2, rows)))))
        .containsExactly("0,0 项目", "0,1 件数", "1,0 新收", "1,1 12");
  }

  private static final String WHITE = "<w:color w:val=\"FFFFFF\"/>";

  private static String shaded(String fill, String text) {
    String shade = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>";
    return cellWith(shade, paragraph(formatted(WHITE, text)));
  }

  @Test
  void readsWhiteTextOnlyInColouredCells() {
    String rows =
        row(shaded("1F3864", "项目"), shaded("1F3864", "2023"))
            + row(cell("新收"), shaded("auto", "12"));
    assertThat(cells(grid(DocxFixture.create().raw(table(2, rows)))))
        .containsExactly("0,0 项目", "0,1 2023", "1,0 新收", "1,1 ");
  }

  @Test
  void marksWhiteFiguresWhereTheStyleOfATableColoursSomeCells() {
    String rows =
        row(cell("项目"), shaded("auto", "件数2"))
            + row(shaded("1F3864", "3"), shaded("auto", "12"))
            + row(cell("新收"), cell("5"));
    String styled =
        table(2, rows)
            .replaceFirst("<w:tbl>", "<w:tbl><w:tblPr><w:tblStyle w:val=\"bands\"/></w:tblPr>");
    String bands =
        "<w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/>"
            + "</w:tcPr></w:tblStylePr>";
    DocxFixture fixture =
        DocxFixture.create().styles(DocxFixture.style("bands", "bands", bands)).raw(styled);
    assertThat(cells(grid(fixture)))
        .containsExactly("0,0 项目", "0,1 件数2", "1,0 3", "1,1 1\u20E02\u20E0", "2,0 新收", "2,1 5");
  }

  @Test
  void writesAndReadsAnyGrid() {
    CellLocation any = new CellLocation(1, 1, 1);
    Grid grid =
        new Grid(
            Grid.Kind.RULED,
            3,
            3,
            List.of(
                new GridCell(0, 0, 2, 2, "四格", null, any),
                GridCell.of(0, 2, "3\n行", any),
                GridCell.of(1, 2, "5", any),
                new GridCell(2, 0, 1, 3, "", null, any)),
            any);
    assertThat(cells(grid(DocxFixture.create().paragraph("表").grid(grid)))).isEqualTo(cells(grid));
  }

  @Test
  void tellsTablesRowsAndCellsFromOneOnTheLaidGrid() {
    Grid second = grids(DocxFixture.create().table("a|b").table(">2 c|d", "e|f|g")).get(1);
    assertThat(second.location()).isEqualTo(new CellLocation(2, 1, 1));
    assertThat(second.cells())
        .extracting(GridCell::location)
        .containsExactly(
            new CellLocation(2, 1, 1),
            new CellLocation(2, 1, 3),
            new CellLocation(2, 2, 1),
            new CellLocation(2, 2, 2),
            new CellLocation(2, 2, 3));
  }

  @Test
  void joinsTheParagraphsOfACellWithLineFeeds() {
    String content = paragraph(run("本年新")) + paragraph(run("制作\n数量")) + paragraph();
    assertThat(cells(grid(oneRow(cellWith("", content), cell("7")))))
        .containsExactly("0,0 本年新\n制作\n数量", "0,1 7");
  }

  @Test
  void leavesOutTheColumnsBeforeAndAfterARow() {
    String table =
        table(
            3,
            row(cell("a"), cell("b"), cell("c")),
            rowWith("<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/>", cell("d")));
    Grid grid = grid(DocxFixture.create().raw(table));
    assertThat(cells(grid)).containsExactly("0,0 a", "0,1 b", "0,2 c", "1,1 d");
    assertThat(grid.columns()).isEqualTo(3);
  }

  @Test
  void joinsCellsThatOldFilesMergeSideBySide() {
    String start = cellWith("<w:hMerge w:val=\"restart\"/>", paragraph(run("宽")));
    String rest = cellWith("<w:hMerge/>", paragraph());
    assertThat(cells(grid(DocxFixture.create().raw(table(3, row(start, rest, cell("1")))))))
        .containsExactly("0,0+1,2 宽", "0,2 1");
  }

  @Test
  void keepsTheTextOfACellThatOnlyClaimsToBeMerged() {
    assertThat(cells(grid(DocxFixture.create().table("v 甲|1", "^乙|2"))))
        .containsExactly("0,0 甲", "0,1 1", "1,0 乙", "1,1 2");
  }

  @Test
  void keepsAMergedCellWithoutABeginning() {
    assertThat(cells(grid(DocxFixture.create().table("甲|1", "^|2"))))
        .containsExactly("0,0 甲", "0,1 1", "1,0 ", "1,1 2");
  }

  @Test
  void laysRaggedRowsByTheWidthsOfTheirCells() {
    String wide = cellWith("<w:tcW w:w=\"2000\" w:type=\"dxa\"/>", paragraph(run("宽")));
    String narrow = cellWith("<w:tcW w:w=\"1010\" w:type=\"dxa\"/>", paragraph(run("9")));
    String table = table(3, row(cell("a"), cell("b"), cell("c")), row(wide, narrow));
    assertThat(cells(grid(DocxFixture.create().raw(table))))
        .containsExactly("0,0 a", "0,1 b", "0,2 c", "1,0+1,2 宽", "1,2 9");
  }

  @Test
  void findsTheEdgesOfColumnsInTheCellsWhereTheGridIsWrong() {
    String table = table(1, row(width(1000, "a"), width(2000, "b")), rowOfThree());
    assertThat(cells(grid(DocxFixture.create().raw(table))))
        .containsExactly("0,0 a", "0,1+1,2 b", "1,0 c", "1,1 d", "1,2 e");
  }

  private static String rowOfThree() {
    return row(width(1000, "c"), width(1000, "d"), width(1000, "e"));
  }

  private static String width(int width, String text) {
    return cellWith("<w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>", paragraph(run(text)));
  }

  @Test
  void keepsAllCellsOfRowsThatNothingAligns() {
    String table = table(3, row(cell("a"), cell("b"), cell("c")), row(cell("1"), cell("2")));
    Grid grid = grid(DocxFixture.create().raw(table));
    assertThat(cells(grid)).containsExactly("0,0 a", "0,1 b", "0,2 c", "1,0 1", "1,1 2");
    assertThat(grid.columns()).isEqualTo(3);
  }

  @Test
  void findsRowsAndCellsInContentControls() {
    String row =
        "<w:sdt><w:sdtPr/><w:sdtContent>"
            + row("<w:sdt><w:sdtContent>" + cell("1") + "</w:sdtContent></w:sdt>", cell("2"))
            + "</w:sdtContent></w:sdt>";
    assertThat(cells(grid(DocxFixture.create().raw(table(2, row)))))
        .containsExactly("0,0 1", "0,1 2");
  }

  @Test
  void putsAnInnerTableAfterATableOfData() {
    String inner = table(2, row(cell("内"), cell("5")));
    String outer =
        table(
            2,
            row(cell("单位"), cell("某局")),
            row(cell("年度"), cell("2022")),
            row(cell("附表"), cellWith("", paragraph(run("如下")) + inner + paragraph())));
    DocxFixture fixture = DocxFixture.create().raw(outer).paragraph("完").table("x|y");
    assertThat(blocks(fixture)).containsExactly("[单位|某局/年度|2022/附表|如下]", "[内|5]", "完", "[x|y]");
    assertThat(grids(fixture))
        .extracting(Grid::location)
        .containsExactly(
            new CellLocation(1, 1, 1), new CellLocation(2, 1, 1), new CellLocation(3, 1, 1));
  }

  @Test
  void takesFramesApart() {
    String inner = table(2, row(cell("规章"), cell("5")));
    String frame = table(1, row(cellWith("", paragraph(run("上文")) + inner + paragraph(run("下文")))));
    assertThat(blocks(DocxFixture.create().raw(frame))).containsExactly("上文", "[规章|5]", "下文");
  }

  @Test
  void takesFramesOfSeveralCellsApart() {
    String content = cellWith("", table(2, row(cell("规章"), cell("5"))));
    String frame = table(2, row(cell("导航"), content));
    assertThat(blocks(DocxFixture.create().raw(frame))).containsExactly("导航", "[规章|5]");
  }

  private static DocxFixture oneRow(String... cells) {
    return DocxFixture.create().raw(table(cells.length, row(cells)));
  }
}
