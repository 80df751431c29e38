package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.gongkai.core.explain.Explanations;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.template.Measure;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {
  private static String explain(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "explain";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    CommandRun run = CommandRun.of(all);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  @Test
  void explainsAFindingWithItsOptions() {
    assertThat(explain("published_late", "--lang", "en"))
        .isEqualTo(
            """
            PUBLISHED_LATE  Dated after the deadline
              The report is dated after the legal deadline.
              Severity: info
              Rule: 条例（2019年修订）第四十九条: 31 January for departments of governments of a county or above, \
            31 March for governments; for reports for 2008 to 2018, 条例（2007年）第三十一条: 31 March for all.
              Limits: Bodies that are not surely a department are held to 31 March. Dates after the \
            year that follows are not judged: they mostly tell when a web site moved.
              Example: A bureau's report for 2021 is dated 18 February 2022.
              PUBLISHED_LATE.grace_days = 0  days after the deadline that are let pass, 0–366

            """);
  }

  @Test
  void tellsWhatCannotBeSwitchedOff() {
    assertThat(explain("UNREADABLE_CELL", "--lang", "zh")).contains("严重程度：警告（warning）；不可关闭\n");
  }

  @Test
  void explainsACellInEveryForm() {
    assertThat(explain("disputes.reconsideration.upheld", "--lang", "zh"))
        .isEqualTo(
            """
            disputes.reconsideration.upheld
              2019年格式（试行）（国办公开办函〔2019〕60号）、2021年格式（国办公开办函〔2021〕30号）：
                名称：政府信息公开行政复议、行政诉讼情况/行政复议/结果维持
                数值：整数，不小于0，单位：件
                依据：《政府信息公开条例》（2019年修订）第五十条第（三）项
                示例：“5件”读作5；“-”为空白，不是0
                DISPUTE_TOTAL: 结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计
                指标：reconsiderations_upheld（行政复议结果维持）

            """);
    assertThat(explain("proactive.licences.decisions", "--lang", "en"))
        .contains(
            "  National form of 2019 (trial) (国办公开办函〔2019〕60号):\n    Label: Proactive disclosure / Administrative"
                + " licences / Decisions made\n")
        .contains(
            "  National form of 2021 (国办公开办函〔2021〕30号):\n    Label: Proactive disclosure / Administrative"
                + " licences / Decisions made this year\n");
  }

  @Test
  void speaksBothLanguagesByDefault() {
    assertThat(explain("lawsuits_upheld"))
        .contains("  行政诉讼结果维持\n", "  Lawsuits: upheld\n", "各格式口径一致", "the same in all forms");
  }

  @Test
  void listsCells() {
    assertThat(explain("requests.granted", "--lang", "en").lines().filter(l -> !l.startsWith(" ")))
        .hasSize(7);
    assertThat(explain("disputes.*.total", "--lang", "en"))
        .startsWith(
            "disputes.reconsideration.total\n"
                + "  Reconsideration and litigation / Administrative reconsideration / Total\n");
  }

  @Test
  void listsAllFindings() {
    assertThat(explain().lines().filter(line -> !line.startsWith(" ")))
        .containsExactly(
            Arrays.stream(FindingCode.values())
                .map(code -> code + "  " + code.labelZh() + " / " + code.labelEn())
                .toArray(String[]::new));
  }

  @Test
  void explainsEverythingThatHasAName() {
    for (FindingCode code : FindingCode.values()) {
      assertThat(explain(code.name())).startsWith(code + "  ");
    }
    for (Measure measure : Measure.all()) {
      assertThat(explain(measure.id())).startsWith(measure.id() + "\n");
    }
    for (ReportTemplate form : ReportTemplate.all()) {
      for (TemplateCell cell : form.cells()) {
        assertThat(Explanations.rule(cell.cellId())).isEmpty();
        assertThat(explain(cell.cellId(), "--lang", "zh")).startsWith(cell.cellId() + "\n");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "requests.grantd.total | Is one of these meant? requests.granted.total,",
        "COLUMN_TOTALS | Is one of these meant? COLUMN_TOTAL,",
        "zzzzzzzzzzz | There is no finding, cell or measure 'zzzzzzzzzzz'.",
        "COLUMN_TOTAL --lang fr | It is en or zh, not 'fr'."
      })
  void refusesWhatItDoesNotKnow(String arguments, String said) {
    CommandRun run = CommandRun.of(("explain " + arguments).split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(said);
  }
}
