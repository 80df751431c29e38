package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.interpret.Grids.ordered;

import java.util.List;
import org.gongkai.core.finding.FindingCode;
import org.junit.jupiter.api.Test;

class RaggedRowsTest {
  private static Interpreted requests(String... changes) {
    return Interpreted.report(2020, ordered(FormRows.orderedRequests(changes)));
  }

  @Test
  void fullRowsAreReadInOrder() {
    Interpreted read = requests("（一）予以公开|1|2|3|4|5|6|21", "（七）总计|1|2|3|4|5|6|21");

    assertThat(read.row("requests.granted")).containsExactly("1", "2", "3", "4", "5", "6", "21");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void aMissingZeroLeavesTheLastCellBlankWithoutDoubt() {
    Interpreted read = requests("2.重复申请|0|0|0|0|0|0", "（六）其他处理|0|0|0|0|0|0|");

    assertThat(read.row("requests.unprocessed_duplicate"))
        .containsExactly("0", "0", "0", "0", "0", "0", "blank");
    assertThat(read.row("requests.other")).containsExactly("0", "0", "0", "0", "0", "0", "blank");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void ofSeveralAlignmentsTheOneThatTheSumsAllowIsTaken() {
    // Only 自然人 received anything, so the two figures can stand in no other columns.
    Interpreted read =
        requests("一、本年新收政府信息公开申请数量|3|0|0|0|0|0|3", "（一）予以公开|3|3", "（七）总计|3|0|0|0|0|0|3");

    assertThat(read.row("requests.granted"))
        .containsExactly("3", "blank", "blank", "blank", "blank", "blank", "3");
    assertThat(read.doubts()).containsExactly(FindingCode.AMBIGUOUS_ALIGNMENT);
    assertThat(read.cellsInDoubt(FindingCode.AMBIGUOUS_ALIGNMENT))
        .containsExactly("requests.granted.natural_person", "requests.granted.total");
  }

  @Test
  void whereTheSumsProveNothingTheFirstAlignmentIsTaken() {
    Interpreted read = requests("（一）予以公开|2|5");

    assertThat(read.row("requests.granted").get(0)).isEqualTo("2");
    assertThat(read.row("requests.granted").get(1)).isEqualTo("5");
    assertThat(read.doubts()).containsExactly(FindingCode.AMBIGUOUS_ALIGNMENT);
    assertThat(read.cellsInDoubt(FindingCode.AMBIGUOUS_ALIGNMENT))
        .as("every cell that one of the two figures may belong to")
        .containsExactlyElementsOf(FormRows.cells("requests.granted"));
  }

  @Test
  void deduplicatedRowsAreUnreadable() {
    Interpreted read =
        requests(
            "一、本年新收政府信息公开申请数量|3|0|3",
            "二、上年结转政府信息公开申请数量|0",
            "（一）予以公开|2|0|2",
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）|0",
            "1.属于国家秘密|0",
            "2.其他法律行政法规禁止公开|0",
            "3.危及“三安全一稳定”|0",
            "4.保护第三方合法权益|0",
            "5.属于三类内部事务信息|0",
            "6.属于四类过程性信息|0",
            "7.属于行政执法案卷|0",
            "8.属于行政查询事项|0",
            "1.本机关不掌握相关政府信息|1|0|1",
            "（七）总计|3|0|3");

    assertThat(read.cell("requests.new_received.natural_person"))
        .isEqualTo("unreadable: 一、本年新收政府信息公开申请数量 3 0 3");
    assertThat(read.row("requests.granted")).allMatch(cell -> cell.startsWith("unreadable"));
    assertThat(read.doubts()).contains(FindingCode.AMBIGUOUS_ALIGNMENT);
    assertThat(read.cellsInDoubt(FindingCode.AMBIGUOUS_ALIGNMENT))
        .contains("requests.granted.total", "requests.new_received.legal_service_institution");
  }

  @Test
  void aSixteenthFigureOfTheDisputesHasNoCell() {
    Interpreted read =
        Interpreted.report(
            2020,
            ordered(
                "行政复议|||||行政诉讼",
                "结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|||||复议后起诉",
                "|||||结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
                "0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0"));

    assertThat(read.row("disputes.reconsideration")).isEqualTo(List.of("0", "0", "0", "0", "0"));
    assertThat(read.row("disputes.litigation_after_reconsideration"))
        .isEqualTo(List.of("0", "0", "0", "0", "0"));
    assertThat(read.doubts()).containsExactly(FindingCode.UNMATCHED_FIGURE);
  }

  @Test
  void textInACellIsUnreadable() {
    Interpreted read = requests("2.重复申请|1 2|0|0|0|0|0|约3");

    assertThat(read.row("requests.unprocessed_duplicate"))
        .containsExactly("unreadable: 1 2", "0", "0", "0", "0", "0", "3");
    assertThat(read.cellsInDoubt(FindingCode.UNREADABLE_CELL))
        .containsExactly(
            "requests.unprocessed_duplicate.natural_person",
            "requests.unprocessed_duplicate.total");
  }

  @Test
  void aBlankCellInTheMiddleKeepsItsPlace() {
    Interpreted read = requests("2.重复申请|4||0|—|/|0|4");

    assertThat(read.row("requests.unprocessed_duplicate"))
        .containsExactly("4", "blank", "0", "blank", "blank", "0", "4");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void aRowOfDisputesThatLostCellsIsInDoubtInHoweverManyWaysItCanBeAligned() {
    Interpreted read =
        Interpreted.report(
            2020,
            ordered("行政复议|行政诉讼", "结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|复议后起诉", "0|1|0|0|0|0|0|0|0"));

    assertThat(read.doubts()).containsExactly(FindingCode.AMBIGUOUS_ALIGNMENT);
    assertThat(read.cellsInDoubt(FindingCode.AMBIGUOUS_ALIGNMENT))
        .contains("disputes.reconsideration.corrected");
  }
}
