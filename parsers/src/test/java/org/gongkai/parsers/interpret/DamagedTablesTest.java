package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.interpret.Grids.ordered;
import static org.gongkai.parsers.interpret.Grids.ruled;

import java.util.Arrays;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.TemplateId;
import org.junit.jupiter.api.Test;

class DamagedTablesTest {
  private static final String[] REQUESTS =
      FormRows.ruledRequests(
          "一、本年新收政府信息公开申请数量|9|0|0|0|0|0|9",
          "（一）予以公开|7|0|0|0|0|0|7",
          "5.要求行政机关确认或重新出具已获取信息|2|0|0|0|0|0|2",
          "（七）总计|9|0|0|0|0|0|9");

  private static String[] rows(int from, int to) {
    return Arrays.copyOfRange(REQUESTS, from, to);
  }

  private static void assertWhole(Interpreted read) {
    assertThat(read.row("requests.new_received"))
        .containsExactly("9", "0", "0", "0", "0", "0", "9");
    assertThat(read.row("requests.unprocessed_reissue"))
        .containsExactly("2", "0", "0", "0", "0", "0", "2");
    assertThat(read.row("requests.carried_forward"))
        .containsExactly("0", "0", "0", "0", "0", "0", "0");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void tablesTornByAPageAreOne() {
    assertWhole(Interpreted.report(2020, ruled(rows(0, 12)), ruled(rows(12, REQUESTS.length))));
  }

  @Test
  void headsRepeatedOnTheNextPageAreNoRows() {
    String[] rest = rows(12, REQUESTS.length);
    String[] second = new String[rest.length + 3];
    System.arraycopy(REQUESTS, 0, second, 0, 3);
    System.arraycopy(rest, 0, second, 3, rest.length);

    assertWhole(Interpreted.report(2020, ruled(rows(0, 12)), ruled(second)));
  }

  @Test
  void aLabelTornFromItsRowIsPutTogether() {
    Interpreted read =
        Interpreted.report(
            2020,
            ordered(
                FormRows.HEAD,
                "一、本年新收政府信息公开申请数量|3|0|0|0|0|0|3",
                "4. 保护第三方合法权益|0|0|0|0|0|0|0",
                "5. 属于三类内部|3|0|0|0|0|0|3"),
            ordered("|事务信息||||||", "|6. 属于四类过程性信息|0|0|0|0|0|0|0", "|（七）总计|3|0|0|0|0|0|3"));

    assertThat(read.row("requests.denied_internal_affairs"))
        .containsExactly("3", "0", "0", "0", "0", "0", "3");
    assertThat(read.row("requests.denied_process_information"))
        .containsExactly("0", "0", "0", "0", "0", "0", "0");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void ofATableThatStandsTwiceTheFirstIsRead() {
    String[] other =
        Arrays.stream(REQUESTS).map(row -> row.replace("|9|", "|8|")).toArray(String[]::new);
    Interpreted read = Interpreted.report(2020, ruled(REQUESTS), "第二次印刷如下", ruled(other));

    assertThat(read.cell("requests.new_received.natural_person")).isEqualTo("9");
    assertThat(read.doubts()).containsExactly(FindingCode.DUPLICATE_TABLE);
    assertThat(read.cellsInDoubt(FindingCode.DUPLICATE_TABLE))
        .containsAll(FormRows.cells("requests.new_received"))
        .containsAll(FormRows.cells("requests.processed_total"))
        .hasSize(14);
  }

  @Test
  void ofDisputesThatStandTwiceTheCellsThatDifferAreInDoubt() {
    String[] first = FormRows.disputes("1|0|0|0|1|2|0|0|0|2|3|0|0|0|3");
    String[] other = FormRows.disputes("1|0|0|0|1|0|2|0|0|2|3|0|0|0|3");
    Interpreted read = Interpreted.report(2023, ruled(first), "第二次印刷如下", ruled(other));
    assertThat(read.cell("disputes.litigation_direct.upheld")).isEqualTo("2");
    assertThat(read.cellsInDoubt(FindingCode.DUPLICATE_TABLE))
        .containsExactly(
            "disputes.litigation_direct.upheld", "disputes.litigation_direct.corrected");

    Interpreted same = Interpreted.report(2023, ruled(first), "第二次印刷如下", ruled(first));
    assertThat(same.doubts()).containsExactly(FindingCode.DUPLICATE_TABLE);
    assertThat(same.cellsInDoubt(FindingCode.DUPLICATE_TABLE)).isEmpty();
  }

  @Test
  void anExtraRowHasItsOwnCells() {
    Interpreted read =
        Interpreted.report(
            2020,
            ruled(
                ">4 第二十条第（一）项",
                "信息内容|本年新制作数量|本年新公开数量|对外公开总数量",
                "规章(设区的市、自治州人民政府应提供相关数据)|0|0|0",
                "规范性文件(行政机关制定发布的决定、公告、“规定”“办法”)|1|2|3",
                "其他主动公开文件(含以办公室名义正式签发的规范性文件)|4|5|6"));

    assertThat(read.row("proactive.normative_documents")).containsExactly("1", "2", "3");
    assertThat(read.row("proactive.other_documents")).containsExactly("4", "5", "6");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void otherHandlingAsOneRowIsKeptInTheFormOf2021() {
    Interpreted read =
        Interpreted.report(
            2022,
            ruled(FormRows.proactive2021()),
            ruled(FormRows.ruledRequests("（六）其他处理|2|0|0|0|0|0|2")));

    assertThat(read.report().template()).isEqualTo(TemplateId.NATIONAL_2021);
    assertThat(read.row("requests.other")).containsExactly("2", "0", "0", "0", "0", "0", "2");
    assertThat(read.row("requests.other_other")).containsOnly("absent");
  }

  @Test
  void headsThatLostTheirSecondHalfAreNamedByTheirPlace() {
    Interpreted read =
        Interpreted.report(
            2020,
            ruled(
                ">4 第二十条第（一）项",
                "信息内容|本年新|本年新|对外公开总数量",
                "规章|1|2|3",
                "规范性文件|4|5|6",
                ">4 第二十条第（六）项",
                "信息内容|上一年项目数量|本年增/|处理决定数量",
                "行政处罚|7|-1|8",
                "行政强制|9|+2|10"));

    assertThat(read.row("proactive.normative_documents")).containsExactly("4", "5", "6");
    assertThat(read.row("proactive.penalties")).containsExactly("7", "-1", "8");
    assertThat(read.row("proactive.compulsory_measures")).containsExactly("9", "2", "10");
  }

  @Test
  void headsAndFiguresMaySplitTheSameGridDifferently() {
    Interpreted read =
        Interpreted.report(
            2019,
            ruled(
                ">5 第二十条第（一）项",
                "信息内容|本年新制作数量|>2 本年新公开数量|对外公开总数量",
                "规章|1|>2 2|3",
                "规范性文件|4|>2 5|6",
                ">5 第二十条第（五）项",
                "信息内容|上一年项目数量|>2 本年增/减|处理决定数量",
                "行政许可|>2 7|8|9",
                "其他对外管理服务事项|>2 10|11|12"));

    assertThat(read.row("proactive.licences")).containsExactly("7", "8", "9");
    assertThat(read.row("proactive.other_services")).containsExactly("10", "11", "12");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void rowsThatSpeakOfOtherRowsAreNotThose() {
    Interpreted read =
        Interpreted.report(
            2020,
            ruled(
                "信息内容|上一年项目数量|本年增/减|处理决定数量",
                "行政许可|1|0|2",
                "其他对外管理服务事项（指行政许可以外的事项，含行政确认、行政处罚、行政强制）|3|0|4",
                "行政处罚|5|0|6",
                "行政强制|7|0|8"));

    assertThat(read.row("proactive.licences")).containsExactly("1", "0", "2");
    assertThat(read.row("proactive.other_services")).containsExactly("3", "0", "4");
    assertThat(read.row("proactive.penalties")).containsExactly("5", "0", "6");
    assertThat(read.row("proactive.compulsory_measures")).containsExactly("7", "0", "8");
  }

  @Test
  void aMisprintedLabelIsStillItsRow() {
    Interpreted read =
        Interpreted.report(
            2020,
            ruled(
                Arrays.stream(FormRows.ruledRequests("2.其他法律行政法规禁止公开|4|0|0|0|0|0|4"))
                    .map(row -> row.replace("2.其他法律行政法规禁止公开", "2.其他法律行政止公开"))
                    .toArray(String[]::new)));

    assertThat(read.row("requests.denied_forbidden_by_law"))
        .containsExactly("4", "0", "0", "0", "0", "0", "4");
  }

  @Test
  void aRowOfNoFormIsToldOf() {
    Interpreted read =
        Interpreted.report(
            2022,
            ruled(FormRows.proactive2021()),
            ruled("信息内容|本年处理决定数量", "行政许可|7", "行政检查与其他无关之事项|123"));

    assertThat(read.doubts()).containsOnly(FindingCode.UNMATCHED_FIGURE);
  }

  /** Turned on its side, the table has the figure, but not in its row. */
  @Test
  void aRowWithoutFiguresIsInDoubtWhereRowsAreMissingAndFiguresStandWithoutOne() {
    Interpreted read =
        Interpreted.report(
            2022,
            ruled(
                "信息内容|规章|行政规范性文件|信息内容|行政许可|信息内容|行政处罚|行政强制|信息内容|行政事业性收费",
                "本年制发件数|0|12|本年处理决定数量|34|本年处理决定数量|56|78|本年收费金额（单位：万元）|9.5",
                "本年废止件数|0|3|^|^|^|^|^|^|^",
                "现行有效件数|0|21|^|^|^|^|^|^|^"));

    assertThat(read.cell("proactive.fees.amount")).isEqualTo("blank");
    assertThat(read.cellsInDoubt(FindingCode.AMBIGUOUS_ALIGNMENT))
        .containsExactly("proactive.fees.amount");
  }
}
