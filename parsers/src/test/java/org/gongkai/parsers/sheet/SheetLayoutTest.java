package org.gongkai.parsers.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.gongkai.core.model.SheetLocation;
import org.gongkai.parsers.source.Grid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetLayoutTest {
  @ParameterizedTest
  @EnumSource
  void partsTextAndTablesOfOneSheet(Books.Kind kind) {
    assertThat(
            Books.shown(
                kind,
                book -> {
                  Sheet sheet = book.createSheet("全部");
                  Books.rows(sheet, 1, false, "标题", "", "一、总体情况", "正文。");
                  Books.merge(sheet, "A1:C1");
                  Books.rows(sheet, 5, false, "甲|乙|丙", "1|2|3");
                  Books.rows(sheet, 8, false, "丁|戊", "4|5");
                }))
        .containsExactly("标题", "一、总体情况", "正文。", "[甲|乙|丙/1|2|3]", "[丁|戊/4|5]");
  }

  @ParameterizedTest
  @EnumSource
  void keepsRuledRowsWithoutFiguresInTheirTable(Books.Kind kind) {
    assertThat(
            Books.shown(
                kind,
                book -> {
                  Sheet sheet = book.createSheet();
                  Books.rows(sheet, 1, false, "二、标题");
                  Books.rows(sheet, 2, true, "第一组||", "甲|乙|丙", "规章||", "||", "规定||4");
                  Books.merge(sheet, "A2:C2");
                  Books.rows(sheet, 7, false, "注：说明");
                }))
        .containsExactly("二、标题", "[第一组+1,3/甲|乙|丙/规章||/||/规定||4]", "注：说明");
  }

  @ParameterizedTest
  @EnumSource
  void keepsOneBlankRuledRowUnderAHead(Books.Kind kind) {
    assertThat(
            Books.shown(
                kind, book -> Books.rows(book.createSheet(), 1, true, "维持|纠正", "|", "|", "|", "|")))
        .containsExactly("[维持|纠正/|]");
  }

  @ParameterizedTest
  @EnumSource
  void laysMergedCellsOut(Books.Kind kind) {
    Grid grid =
        (Grid)
            Books.read(
                    kind,
                    book -> {
                      Sheet sheet = book.createSheet("表");
                      Books.rows(sheet, 3, false, "x|项目|x|数", "x|甲||1", "x|乙||2");
                      for (String address : new String[] {"A3", "A4", "A5", "C3"}) {
                        Books.text(sheet, address, "");
                      }
                      Books.merge(sheet, "B3:C3");
                      Books.merge(sheet, "D4:D5");
                    })
                .blocks()
                .get(0);

    assertThat(grid.kind()).isEqualTo(Grid.Kind.RULED);
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.location()).isEqualTo(new SheetLocation("表", "B3"));
    assertThat(grid.cells().get(0).columnSpan()).isEqualTo(2);
    assertThat(grid.cells())
        .filteredOn(cell -> cell.rowSpan() == 2)
        .singleElement()
        .satisfies(
            cell -> {
              assertThat(cell.text()).isEqualTo("1");
              assertThat(cell.location()).isEqualTo(new SheetLocation("表", "D4"));
            });
  }

  @ParameterizedTest
  @EnumSource
  void leavesHiddenRowsColumnsAndSheetsOut(Books.Kind kind) {
    Grid grid =
        (Grid)
            Books.read(
                    kind,
                    book -> {
                      Sheet sheet = book.createSheet("显");
                      Books.rows(sheet, 1, false, "甲|乙|丙", "旧|旧|旧", "1|2|3");
                      sheet.getRow(1).setZeroHeight(true);
                      sheet.setColumnHidden(1, true);
                      Books.rows(book.createSheet("隐"), 1, false, "不|见");
                      book.setSheetVisibility(1, SheetVisibility.HIDDEN);
                      Books.rows(book.createSheet("深"), 1, false, "不|见");
                      book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
                    })
                .blocks()
                .get(0);

    assertThat(grid.cells()).extracting(cell -> cell.text()).containsExactly("甲", "丙", "1", "3");
    assertThat(grid.cells().get(3).location()).isEqualTo(new SheetLocation("显", "C3"));
  }

  @ParameterizedTest
  @EnumSource
  void leavesRowsAndColumnsWithoutRoomOut(Books.Kind kind) {
    assertThat(
            Books.shown(
                kind,
                book -> {
                  Sheet sheet = book.createSheet();
                  Books.rows(sheet, 1, false, "甲|乙|丙", "旧|旧|旧", "1|2|3");
                  sheet.getRow(1).setHeight((short) 0);
                  sheet.setColumnWidth(1, 0);
                }))
        .containsExactly("[甲|丙/1|3]");
  }

  @ParameterizedTest
  @EnumSource
  void showsTheTextOfAMergedCellWhoseFirstRowIsHidden(Books.Kind kind) {
    assertThat(
            Books.shown(
                kind,
                book -> {
                  Sheet sheet = book.createSheet();
                  Books.rows(sheet, 1, false, "组|x|1", "|甲|2", "|乙|3");
                  Books.merge(sheet, "A1:A3");
                  sheet.getRow(0).setZeroHeight(true);
                }))
        .containsExactly("[组+2,1|甲|2/乙|3]");
  }

  @ParameterizedTest
  @EnumSource
  void showsNoTextUnderneathAMergedCell(Books.Kind kind) {
    assertThat(
            Books.shown(
                kind,
                book -> {
                  Sheet sheet = book.createSheet();
                  Books.rows(sheet, 1, false, "甲|旧|乙", "1|2|3");
                  Books.merge(sheet, "A1:B1");
                }))
        .containsExactly("[甲+1,2|乙/1|2|3]");
  }

  @ParameterizedTest
  @EnumSource
  void takesALineOfTextsBetweenRuledTablesForText(Books.Kind kind) {
    assertThat(
            Books.shown(
                kind,
                book -> {
                  Sheet sheet = book.createSheet();
                  Books.rows(sheet, 1, false, "填报单位：某局|单位：件");
                  Books.rows(sheet, 2, true, "甲|乙", "1|2");
                }))
        .containsExactly("填报单位：某局  单位：件", "[甲|乙/1|2]");
  }
}
