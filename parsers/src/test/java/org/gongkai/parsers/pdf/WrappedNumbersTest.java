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
  void numbersOneUnderAnotherInColumnsWithoutRowsAreThoseOfRows() {
    String[][] rows = {{"指标", "公民", "企业"}, {"甲\n乙\n丙", "12\n34\n50", "23\n45\n61"}};
    PdfFixture page = new PdfFixture().page();

    assertThat(rows(grid(read(page.table(100, 100, new double[] {80, 50, 50}, 40, 10, rows)))))
        .contains("甲|12|23", "乙|34|45", "丙|50|61");
  }
}
