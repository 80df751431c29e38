package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.pdf.Reading.grid;
import static org.gongkai.parsers.pdf.Reading.read;
import static org.gongkai.parsers.pdf.Reading.rows;

import org.junit.jupiter.api.Test;

/** Numbers that are broken over the lines of narrow cells. */
class WrappedNumbersTest {
  @Test
  void numbersOfThreeLinesInNarrowCellsStayInTheirCells() {
    String[][] rows = {{"指标", "丙", "丁"}, {"甲", "12\n34\n5", "23\n45\n6"}, {"乙", "7", "8"}};
    PdfFixture page = new PdfFixture().page();

    assertThat(rows(grid(read(page.table(100, 100, new double[] {80, 14, 14}, 40, 10, rows)))))
        .containsExactly("指标|丙|丁", "甲|12\n34\n5|23\n45\n6", "乙|7|8");
  }

  @Test
  void numbersOfMoreLinesThanTheLabelsBesideThemStayInTheirCells() {
    String[][] rows = {{"指标", "公民", "企业"}, {"甲乙", "12\n34\n5", "23\n45\n6"}, {"乙", "7", "8"}};
    PdfFixture page = new PdfFixture().page();

    assertThat(rows(grid(read(page.table(100, 100, new double[] {80, 50, 50}, 40, 10, rows)))))
        .containsExactly("指标|公民|企业", "甲乙|12\n34\n5|23\n45\n6", "乙|7|8");
  }

  @Test
  void aNumberTooWideForItsCellStaysWholeInIt() {
    PdfFixture page = new PdfFixture().page();
    String[][] rows = {{"甲", "1", ""}, {"乙", "2", "3"}};
    page.table(100, 100, new double[] {80, 24, 24}, 20, 10, rows);

    assertThat(rows(grid(read(page.text(198, 102, 10, "1234567")))))
        .containsExactly("甲|1|1234567", "乙|2|3");
  }

  @Test
  void aNumberThatReachesOutOfItsTableStaysWhole() {
    PdfFixture page = new PdfFixture().page();
    String[][] rows = {{"甲", ""}, {"乙", "3"}};
    page.table(100, 100, new double[] {80, 30}, 20, 10, rows);

    assertThat(rows(grid(read(page.text(182, 102, 10, "1234567")))))
        .containsExactly("甲|1234567", "乙|3");
  }

  @Test
  void numbersOneUnderAnotherInColumnsWithoutRowsAreThoseOfRows() {
    String[][] rows = {{"指标", "公民", "企业"}, {"甲\n乙\n丙", "12\n34\n50", "23\n45\n61"}};
    PdfFixture page = new PdfFixture().page();

    assertThat(rows(grid(read(page.table(100, 100, new double[] {80, 50, 50}, 40, 10, rows)))))
        .contains("甲|12|23", "乙|34|45", "丙|50|61");
  }

  @Test
  void numbersBrokenOverManyLinesBelongToTheTableAboveThem() {
    PdfFixture page = new PdfFixture().page();
    page.text(100, 100, 10, "指标").text(200, 100, 10, "公民").text(300, 100, 10, "企业");
    page.text(100, 112, 10, "甲").text(200, 112, 10, "1").text(300, 112, 10, "2");
    page.text(100, 124, 10, "乙");
    String digits = "3456789";
    for (int i = 0; i < digits.length(); i++) {
      page.text(300, 124 + 12 * (i + 1), 10, digits.substring(i, i + 1));
    }

    assertThat(rows(grid(read(page))))
        .containsExactly("指标|公民|企业", "甲|1|2", "乙", "3", "4", "5", "6", "7", "8", "9");
  }

  @Test
  void aNumberOfWideDigitsStaysWholeInItsCell() {
    PdfFixture page = new PdfFixture().page();
    String[][] rows = {{"甲", "１", ""}, {"乙", "２", "３"}};
    page.table(100, 100, new double[] {80, 24, 24}, 20, 10, rows);

    assertThat(rows(grid(read(page.text(194, 102, 10, "１２３")))))
        .containsExactly("甲|１|１２３", "乙|２|３");
  }
}
