package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.interpret.Grids.ruled;

import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.TemplateId;
import org.junit.jupiter.api.Test;

class FormDetectionTest {
  private static final String[] PROACTIVE_2019 = {
    "信息内容|本年新制作数量|本年新公开数量|对外公开总数量", "规章|0|0|0", "规范性文件|0|0|0"
  };

  private static TemplateId form(int year, Object... parts) {
    return Interpreted.report(year, parts).report().template();
  }

  @Test
  void theHeadsOfTableTwoDecideAgainstTheYear() {
    assertThat(form(2022, ruled(PROACTIVE_2019))).isEqualTo(TemplateId.NATIONAL_2019);
    assertThat(form(2020, ruled(FormRows.proactive2021()))).isEqualTo(TemplateId.NATIONAL_2021);
  }

  @Test
  void theHeadsOfTableTwoDecideAgainstOtherHandling() {
    assertThat(form(2022, ruled(FormRows.proactive2021()), ruled(FormRows.ruledRequests())))
        .isEqualTo(TemplateId.NATIONAL_2021);
  }

  @Test
  void withoutTableTwoOtherHandlingDecides() {
    assertThat(form(2022, ruled(FormRows.ruledRequests()))).isEqualTo(TemplateId.NATIONAL_2019);
    assertThat(
            form(
                2020,
                ruled(
                    FormRows.HEAD,
                    "5.要求行政机关确认或重新出具已获取信息|0|0|0|0|0|0|0",
                    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|0|0|0|0|0|0|0",
                    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|0|0|0|0|0|0|0",
                    "3.其他|0|0|0|0|0|0|0",
                    "（七）总计|0|0|0|0|0|0|0")))
        .isEqualTo(TemplateId.NATIONAL_2021);
  }

  @Test
  void missingRowsDecideNothing() {
    // No item（九）, no 其他对外管理服务事项: still the form of 2019.
    assertThat(form(2021, ruled("信息内容|上一年项目数量|本年增/减|处理决定数量", "行政许可|1|0|2", "行政处罚|1|0|2")))
        .isEqualTo(TemplateId.NATIONAL_2019);
  }

  @Test
  void theStatisticsAreTheFormOf2014() {
    assertThat(form(2016, ruled("统计指标|单位|统计数", "（一）收到申请数|件|3", "1.当面申请数|件|3", "2.传真申请数|件|0")))
        .isEqualTo(TemplateId.NATIONAL_2014);
  }

  @Test
  void proseAloneHasNoForm() {
    String prose = "全年公开信息若干条，均已按规定办理，群众满意度不断提高，队伍建设得到加强，平台建设有序推进。";
    Interpreted read = Interpreted.report(2021, "一、总体情况", prose, prose, prose, prose, prose);

    assertThat(read.report().template()).isEqualTo(TemplateId.UNKNOWN);
    assertThat(read.report().figures().all()).isEmpty();
  }

  @Test
  void noneInPlaceOfATableIsAMissingTable() {
    Interpreted read =
        Interpreted.report(
            2022,
            "二、主动公开政府信息情况",
            ruled(FormRows.proactive2021()),
            "三、收到和处理政府信息公开申请情况",
            "无。",
            "四、政府信息公开行政复议、行政诉讼情况",
            ruled(FormRows.disputes("0|0|0|0|0|0|0|0|0|0|0|0|0|0|0")));

    assertThat(read.row("requests.new_received")).containsOnly("absent");
    assertThat(read.checked()).contains(FindingCode.MISSING_TABLE);
    assertThat(read.doubts()).isEmpty();
  }
}
