package org.gongkai.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.cli.inspect.Documents.cell;
import static org.gongkai.cli.inspect.Documents.flow;
import static org.gongkai.cli.inspect.Documents.grid;
import static org.gongkai.cli.inspect.Documents.paragraph;
import static org.gongkai.cli.inspect.Documents.placed;

import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.Picture;
import org.junit.jupiter.api.Test;

class TextViewTest {
  @Test
  void showsRoleAndPlaceOfAParagraph() {
    assertThat(TextView.render(flow(paragraph("一、总体情况\n全年"))))
        .isEqualTo(
            """
            甲<乙>.docx
            text/x-test, 1 block

            #1 heading paragraph, paragraph=1
              一、总体情况
              全年
            """);
  }

  @Test
  void showsWhereAPictureStandsAndItsSize() {
    assertThat(
            TextView.render(
                flow(
                    new Picture(420.4, 260, new ParagraphLocation(3)),
                    new Picture(0, 0, new ParagraphLocation(4)))))
        .endsWith(
            """

            #1 picture, 420 by 260 points, paragraph=3

            #2 picture, paragraph=4
            """);
  }

  @Test
  void drawsSpansOfARuledGrid() {
    Grid grid =
        grid(
            Grid.Kind.RULED,
            3,
            3,
            cell(0, 0, 2, 1, "项目"),
            cell(0, 1, 1, 2, "数量"),
            cell(1, 1, 1, 1, "本年"),
            cell(1, 2, 1, 1, "上\n年"),
            cell(2, 0, 1, 1, "规章"),
            cell(2, 1, 1, 1, "12"),
            cell(2, 2, 1, 1, ""));
    assertThat(TextView.render(flow(grid)))
        .endsWith(
            """

            #1 ruled grid, 3 rows, 3 columns, table=1;row=1;cell=1
              ┌──────┬───────────┐
              │ 项目 │ 数量      │
              │      ├──────┬────┤
              │      │ 本年 │ 上 │
              │      │      │ 年 │
              ├──────┼──────┼────┤
              │ 规章 │ 12   │    │
              └──────┴──────┴────┘
            """);
  }

  @Test
  void leavesAGapWhereThereIsNoCell() {
    Grid grid = grid(Grid.Kind.RULED, 2, 2, cell(0, 0, 1, 1, "ab"), cell(1, 1, 1, 1, "cd"));
    assertThat(TextView.render(flow(grid)))
        .endsWith(
            """
              ┌────┐
              │ ab │
              └────┼────┐
                   │ cd │
                   └────┘
            """);
  }

  @Test
  void showsBothTextsOfCellsInOnePlace() {
    Grid grid = grid(Grid.Kind.RULED, 1, 1, cell(0, 0, 1, 1, "12"), cell(0, 0, 1, 1, "34"));
    assertThat(TextView.render(flow(grid))).contains("12/34");
  }

  @Test
  void wrapsLongCells() {
    Grid grid = grid(Grid.Kind.RULED, 1, 12, cell(0, 0, 1, 1, "政府信息公开"), cell(0, 1, 1, 11, "x"));
    assertThat(TextView.render(flow(grid))).contains("  │ 政府信 │ x  ", "  │ 息公开 │    ");
  }

  @Test
  void listsTheRowsOfOtherGridsWithTheirExtents() {
    Grid aligned =
        grid(
            Grid.Kind.ALIGNED,
            10,
            2,
            placed(0, 0, "收到", new Extent(2, 0, 4, 1)),
            placed(0, 1, "3", new Extent(10.25, 0, 11, 1)),
            placed(9, 0, "总计", new Extent(2, 9, 4, 10)));
    Grid listed = grid(Grid.Kind.LISTED, 1, 1, cell(0, 0, 1, 1, "收\n到"));
    assertThat(TextView.render(flow(aligned, listed)))
        .contains(
            """
            #1 aligned grid, 10 rows, 2 columns, table=1;row=1;cell=1
               1 │ 收到 {2,0,4,1} │ 3 {10.3,0,11,1}
               2
            """,
            """
              10 │ 总计 {2,9,4,10}

            #2 listed grid, 1 rows, 1 columns, table=1;row=1;cell=1
              1 │ 收⏎到
            """);
  }

  @Test
  void showsOnePageWithTheNumbersOfTheWhole() {
    assertThat(TextView.render(Documents.paged().onPage(2)))
        .isEqualTo(
            """
            p.pdf
            application/pdf, 3 pages, 2 blocks; page 2 with 1 block

            #2 ruled grid, 1 rows, 2 columns, page=2;box=50,60,150,80
              ┌──────┬─────┐
              │ 件数 │ <7> │
              └──────┴─────┘
            """);
  }

  @Test
  void makesInvisibleCharactersVisible() {
    assertThat(TextView.render(flow(paragraph("a\u001B[31m\u200B\uE000\u202E　b"))))
        .endsWith("  a<U+001B>[31m<U+200B><U+E000><U+202E>　b\n");
  }
}
