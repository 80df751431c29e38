package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.core.finding.FindingCode.AMBIGUOUS_ALIGNMENT;
import static org.gongkai.parsers.interpret.Grids.aligned;

import org.junit.jupiter.api.Test;

class AlignedRowsTest {
  private static final String[] DISPUTES = {
    "                    行政复议                                                          行政诉讼",
    "                                               未经复议直接起诉                           复议后起诉",
    "维持结果  结果纠正  其他结果  尚未审结  总计    结果维持  结果纠正  其他结果  尚未审结  总计    结果维持  结果纠正  其他结果  尚未审结  总计",
  };

  private static Interpreted disputes(String figures) {
    String heads = "结果维持  结果纠正  其他结果  尚未审结  总计    ".repeat(3).stripTrailing();
    return Interpreted.report(2021, aligned(DISPUTES[0], DISPUTES[1], heads, figures));
  }

  private static String row(String... figures) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < figures.length; i++) {
      int start = i / 5 * 48 + i % 5 * 10 + 2;
      row.append(" ".repeat(start - row.length())).append(figures[i]);
    }
    return row.toString();
  }

  @Test
  void aFullRowOfDisputesIsReadInOrder() {
    Interpreted read =
        disputes(row("1", "0", "0", "2", "3", "0", "0", "0", "0", "0", "4", "0", "0", "0", "4"));

    assertThat(read.row("disputes.reconsideration")).containsExactly("1", "0", "0", "2", "3");
    assertThat(read.row("disputes.litigation_after_reconsideration"))
        .containsExactly("4", "0", "0", "0", "4");
  }

  @Test
  void aRowWithBlankCellsIsReadByItsHeads() {
    Interpreted read =
        disputes(row("", "", "", "2", "2", "", "", "", "", "", "4", "", "", "", "4"));

    assertThat(read.row("disputes.reconsideration"))
        .containsExactly("blank", "blank", "blank", "2", "2");
    assertThat(read.row("disputes.litigation_direct")).containsOnly("blank");
    assertThat(read.row("disputes.litigation_after_reconsideration"))
        .containsExactly("4", "blank", "blank", "blank", "4");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void disputesWhoseNumbersAreBrokenOverLinesAreInDoubt() {
    String[] figures = "12 34 56 78 90 12 34 56 78 90 12 34 56 78 90".split(" ");
    String[] rest = "1  3   9 1     9 1    9".split(" ", -1);
    String heads = "结果维持  结果纠正  其他结果  尚未审结  总计    ".repeat(3).stripTrailing();

    Interpreted read =
        Interpreted.report(2021, aligned(DISPUTES[0], DISPUTES[1], heads, row(figures), row(rest)));

    assertThat(read.cellsInDoubt(AMBIGUOUS_ALIGNMENT)).hasSize(15);
  }

  @Test
  void numbersBrokenOverLinesAboveAndBelowTheirLabelAreInDoubt() {
    Interpreted read =
        Interpreted.report(
            2021,
            aligned(
                "信息内容  本年制发件数  本年废止件数  现行有效件数",
                "              25            63            79",
                "  规章",
                "              3             1             3",
                "  行政规范性文件  4             5             6"));

    assertThat(read.cellsInDoubt(AMBIGUOUS_ALIGNMENT))
        .contains(
            "proactive.regulations.issued",
            "proactive.regulations.repealed",
            "proactive.regulations.in_force");
  }

  @Test
  void blankCellsAreInDoubtWhereFiguresStandAboveAndBelowTheirRow() {
    Interpreted read =
        Interpreted.report(
            2021,
            aligned(
                "信息内容  本年制发件数  本年废止件数  现行有效件数",
                "                          63            79",
                "  规章        5",
                "                          1             3",
                "  行政规范性文件  4             5             6"));

    assertThat(read.cellsInDoubt(AMBIGUOUS_ALIGNMENT))
        .contains(
            "proactive.regulations.issued",
            "proactive.regulations.repealed",
            "proactive.regulations.in_force");
  }

  @Test
  void anAmountWhoseFractionStandsBelowItsLabelIsInDoubt() {
    Interpreted read =
        Interpreted.report(
            2021,
            aligned(
                "信息内容      本年收费金额（单位：万元）",
                "                   271",
                "  行政事业性收费",
                "                   .21"));

    assertThat(read.cellsInDoubt(AMBIGUOUS_ALIGNMENT)).contains("proactive.fees.amount");
  }

  @Test
  void anAmountWhosePointStandsAboveItsLabelIsInDoubt() {
    Interpreted read =
        Interpreted.report(
            2021,
            aligned(
                "信息内容      本年收费金额（单位：万元）",
                "                   65.",
                "  行政事业性收费",
                "                   10"));

    assertThat(read.cellsInDoubt(AMBIGUOUS_ALIGNMENT)).contains("proactive.fees.amount");
  }
}
