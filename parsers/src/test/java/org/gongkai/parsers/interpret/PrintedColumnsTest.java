package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.interpret.Grids.aligned;
import static org.gongkai.parsers.interpret.Grids.listed;
import static org.gongkai.parsers.interpret.Grids.ordered;

import java.util.List;
import org.gongkai.core.finding.FindingCode;
import org.junit.jupiter.api.Test;

/** Columns that stand in another order than the form's, where no rulings tell them. */
class PrintedColumnsTest {
  @Test
  void headsOfALaidOutTableTellTheOrderOfItsColumns() {
    Interpreted read =
        Interpreted.report(
            2021,
            aligned(
                "第二十条第（一）项",
                "信息内容          现行有效件数      本年制发件数      本年废止件数",
                "规章              0                 0                 0",
                "行政规范性文件    42                5                 1"));

    assertThat(read.row("proactive.normative_documents")).containsExactly("5", "1", "42");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void headsInTwoLinesOfALaidOutTableAreOneHead() {
    Interpreted read =
        Interpreted.report(
            2020,
            aligned(
                "                                  总计    自然人            法人或其他组织",
                "                                                  其他  商业企业  科研机构  社会公益组织  法律服务机构",
                "一、本年新收政府信息公开申请数量  9       3       1     5         0         0             0",
                "二、上年结转政府信息公开申请数量  2       2       0     0         0         0             0"));

    assertThat(read.row("requests.new_received"))
        .containsExactly("3", "5", "0", "0", "0", "1", "9");
    assertThat(read.row("requests.carried_over"))
        .containsExactly("2", "0", "0", "0", "0", "0", "2");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void headsOverOneAnotherTellNoOrderOfTheirOwn() {
    Interpreted read =
        Interpreted.report(
            2020,
            aligned(
                "自然人  法人或其他组织  总计",
                "商业企业  科研机构  社会公益组织  法律服务机构  其他",
                "一、本年新收政府信息公开申请数量  3  5  0  0  2  1  11",
                "二、上年结转政府信息公开申请数量  2  0  0  0  4  0  6"));

    assertThat(read.row("requests.new_received"))
        .containsExactly("3", "5", "0", "0", "2", "1", "11");
    assertThat(read.row("requests.carried_over"))
        .containsExactly("2", "0", "0", "0", "4", "0", "6");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void headsOverOneAnotherOutOfOrderLeaveNoReading() {
    Interpreted read =
        Interpreted.report(
            2020,
            aligned(
                "自然人  法人或其他组织  总计",
                "科研机构  商业企业  社会公益组织  法律服务机构  其他",
                "一、本年新收政府信息公开申请数量  3  5  0  0  2  1  11",
                "二、上年结转政府信息公开申请数量  2  0  0  0  4  0  6"));

    assertThat(read.cell("requests.new_received.total"))
        .isEqualTo("unreadable: 一、本年新收政府信息公开申请数量 3 5 0 0 2 1 11");
    assertThat(read.cellsInDoubt(FindingCode.AMBIGUOUS_ALIGNMENT))
        .containsAll(FormRows.cells("requests.new_received"));
  }

  @Test
  void headsInOneRowTellTheOrderOfOrderedCells() {
    Interpreted read =
        Interpreted.report(
            2020,
            ordered(
                "|总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他",
                "一、本年新收政府信息公开申请数量|9|3|5|0|0|0|1",
                "二、上年结转政府信息公开申请数量|2|2|0|0|0|0|0"));

    assertThat(read.row("requests.new_received"))
        .containsExactly("3", "5", "0", "0", "0", "1", "9");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void headsInTwoRowsOutOfOrderLeaveNoReading() {
    Interpreted read =
        Interpreted.report(
            2020,
            ordered(
                "|自然人|法人或其他组织|总计",
                "|科研机构|商业企业|社会公益组织|法律服务机构|其他",
                "一、本年新收政府信息公开申请数量|3|5|0|0|0|1|9",
                "二、上年结转政府信息公开申请数量|2|0|0|0|0|0|2"));

    assertThat(read.cell("requests.new_received.total"))
        .isEqualTo("unreadable: 一、本年新收政府信息公开申请数量 3 5 0 0 0 1 9");
    assertThat(read.cellsInDoubt(FindingCode.AMBIGUOUS_ALIGNMENT))
        .containsAll(FormRows.cells("requests.new_received"));
  }

  @Test
  void listedHeadsOutOfOrderLeaveNoReading() {
    List<String> cells =
        List.of(
            "自然人",
            "法人或其他组织",
            "总计",
            "科研机构",
            "商业企业",
            "社会公益组织",
            "法律服务机构",
            "其他",
            "一、本年新收政府信息公开申请数量",
            "3",
            "5",
            "0",
            "0",
            "0",
            "1",
            "9",
            "（七）总计",
            "3",
            "5",
            "0",
            "0",
            "0",
            "1",
            "9");
    Interpreted read = Interpreted.report(2020, listed(cells.toArray(String[]::new)));

    assertThat(read.cellsInDoubt(FindingCode.AMBIGUOUS_ALIGNMENT))
        .containsAll(FormRows.cells("requests.new_received"))
        .containsAll(FormRows.cells("requests.processed_total"));
  }

  @Test
  void aFigurePartedOverTwoLinesIsInDoubt() {
    Interpreted read =
        Interpreted.report(
            2021,
            aligned(
                "第二十条第（一）项",
                "信息内容          本年制发件数      本年废止件数      现行有效件数",
                "规章              0                 0                 0",
                "行政规范性文件    12                1                 64",
                "                  38",
                "第二十条第（五）项",
                "信息内容          本年处理决定数量",
                "行政许可          7"));

    assertThat(read.cellsInDoubt(FindingCode.AMBIGUOUS_ALIGNMENT))
        .containsExactly("proactive.normative_documents.issued");
    assertThat(read.cell("proactive.licences.decisions")).isEqualTo("7");
  }
}
