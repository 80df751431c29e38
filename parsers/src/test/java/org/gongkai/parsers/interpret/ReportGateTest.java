package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.error.NotAReportException;
import org.junit.jupiter.api.Test;

class ReportGateTest {
  private static final String PROSE =
      "2012年，我局按照条例要求做好政府信息公开工作，通过网站、公告栏和查阅点向社会公开信息，认真办理群众提出的申请，"
          + "没有发生行政复议和行政诉讼，也没有收取费用。下一步将继续完善制度，加强培训，提高工作人员的业务水平，"
          + "及时更新目录，方便群众查阅，并把公开工作列入年度考核，做到有部署、有检查、有落实。";

  @Test
  void refusesANoticeThatBringsTheFormAlong() {
    assertRefused(
        """
        关于做好2023年政府信息公开工作年度报告编制工作的通知

        各有关单位：请于1月31日前报送年度报告，格式见附件。

        附件：

        XX局2023年政府信息公开工作年度报告

        | 第二十条第（六）项 | |
        | 信息内容 | 本年处理决定数量 |
        | 行政处罚 | |
        | 行政强制 | |
        """,
        "It is about annual reports (a notice, an interpretation), but is none.");
  }

  @Test
  void refusesAnInterpretationWithoutATable() {
    assertRefused(
        "《云岫市财政局2023年政府信息公开工作年度报告》解读\n\n" + PROSE,
        "It is about annual reports (a notice, an interpretation), but is none.");
  }

  @Test
  void refusesAReportOfAnotherKind() {
    assertRefused(
        "云岫市财政局2023年度部门决算公开报告\n\n一、部门概况\n\n" + PROSE,
        "It has neither the title nor a table of an annual report.");
  }

  @Test
  void refusesATitleWithNothingUnderIt() {
    assertRefused(
        "云岫市财政局2023年政府信息公开工作年度报告\n\n附件下载：2023年报.pdf",
        "It has the title of an annual report and nothing under it.");
  }

  @Test
  void takesAReportOfProseForOneOfUnknownForm() {
    DisclosureReport report = parse("云岫市地方志办公室2012年政府信息公开工作年度报告\n\n" + PROSE);

    assertThat(report.template()).isEqualTo(TemplateId.UNKNOWN);
    assertThat(report.figures().all()).isEmpty();
    assertThat(report.metadata().issuer()).contains("云岫市地方志办公室");
    assertThat(report.metadata().reportYear()).hasValue(2012);
  }

  @Test
  void takesTheReportOfABodyWhoseNameSpeaksOfAssessment() {
    DisclosureReport report = parse("云岫市质量评估中心2012年政府信息公开工作年度报告\n\n" + PROSE);

    assertThat(report.metadata().issuer()).contains("云岫市质量评估中心");
  }

  private static void assertRefused(String text, String found) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOfSatisfying(
            NotAReportException.class, e -> assertThat(e.found()).isEqualTo(found));
  }

  private static DisclosureReport parse(String text) {
    return ReportParser.create().parse(text.getBytes(StandardCharsets.UTF_8), "report.txt");
  }
}
