package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.interpret.Grids.ruled;

import java.util.Arrays;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.parsers.source.Grid;
import org.junit.jupiter.api.Test;

/** Tables of another year that stand beside the report's own. */
class OtherYearsTest {
  private static Grid requests(String received) {
    return ruled(FormRows.ruledRequests("一、本年新收政府信息公开申请数量|" + received + "|0|0|0|0|0|" + received));
  }

  @Test
  void theTableOfTheReportsYearIsReadWhereverItStands() {
    Interpreted before =
        Interpreted.report(2020, "2019年（上年同期）", requests("8"), "2020年", requests("9"));
    Interpreted after = Interpreted.report(2020, "2020年", requests("9"), "2019年", requests("8"));

    assertThat(before.cell("requests.new_received.natural_person")).isEqualTo("9");
    assertThat(before.doubts()).isEmpty();
    assertThat(after.cell("requests.new_received.natural_person")).isEqualTo("9");
    assertThat(after.doubts()).isEmpty();
  }

  @Test
  void theDisputesOfAnotherYearAreNotRead() {
    Grid last = ruled(FormRows.disputes("1|0|0|0|1|0|0|0|0|0|0|0|0|0|0"));
    Grid own = ruled(FormRows.disputes("2|0|0|0|2|0|0|0|0|0|0|0|0|0|0"));
    Interpreted read = Interpreted.report(2020, requests("9"), "2019年情况", last, "2020年情况", own);

    assertThat(read.cell("disputes.reconsideration.upheld")).isEqualTo("2");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void theOnlyTableIsReadWhateverItsCaptionSays() {
    Interpreted read = Interpreted.report(2020, "2019年", requests("8"));

    assertThat(read.cell("requests.new_received.natural_person")).isEqualTo("8");
  }

  @Test
  void partsThatHaveRowsOfTheirOwnAreRead() {
    String[] rows = FormRows.ruledRequests("四、结转下年度继续办理|3|0|0|0|0|0|3");
    Interpreted read =
        Interpreted.report(
            2020,
            "2020年",
            ruled(Arrays.copyOfRange(rows, 0, 12)),
            "2019年",
            ruled(Arrays.copyOfRange(rows, 12, rows.length)));

    assertThat(read.cell("requests.carried_forward.total")).isEqualTo("3");
    assertThat(read.cellsInDoubt(FindingCode.DUPLICATE_TABLE)).isEmpty();
  }

  @Test
  void columnsOfAnotherYearAreNotRead() {
    String[][] heads = {{"2015年", "2016年"}, {"上年同期", "统计数"}};
    for (String[] head : heads) {
      Interpreted read =
          Interpreted.report(
              2016,
              ruled(
                  "统计指标|单位|" + head[0] + "|" + head[1],
                  "（一）收到申请数|件|8|9",
                  "1.当面申请数|件|3|0",
                  "2.传真申请数|件|5|9"));

      assertThat(read.cell("statistics.requests_received.value")).isEqualTo("9");
      assertThat(read.cell("statistics.requests_in_person.value")).isEqualTo("0");
      assertThat(read.cell("statistics.requests_fax.value")).isEqualTo("9");
      assertThat(read.doubts()).isEmpty();
    }
  }

  @Test
  void theOnlyColumnIsReadWhateverItsHeadSays() {
    Interpreted read =
        Interpreted.report(
            2016, ruled("统计指标|单位|2015年", "（一）收到申请数|件|8", "1.当面申请数|件|3", "2.传真申请数|件|5"));

    assertThat(read.cell("statistics.requests_received.value")).isEqualTo("8");
  }
}
