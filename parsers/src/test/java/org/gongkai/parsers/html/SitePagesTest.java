package org.gongkai.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.ReportParser;
import org.junit.jupiter.api.Test;

/**
 * Pages in the shapes of the content systems that publish most reports, and what is read of them.
 */
class SitePagesTest {
  private static DisclosureReport read(String name) {
    try (InputStream page = SitePagesTest.class.getResourceAsStream(name + ".html")) {
      return ReportParser.create().parse(Objects.requireNonNull(page), name + ".html");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The cells of rows of the form, from left to right: numbers, or what stands there else. */
  private static List<String> row(DisclosureReport report, String row) {
    return report.figures().all().stream()
        .filter(figure -> figure.cellId().startsWith(row + "."))
        .map(SitePagesTest::shown)
        .toList();
  }

  private static String shown(Figure figure) {
    return figure.value().map(v -> v.toPlainString()).orElse(figure.status().id());
  }

  private static void assertNames(DisclosureReport report, String issuer, int year) {
    assertThat(report.metadata().issuer()).contains(issuer);
    assertThat(report.metadata().reportYear()).hasValue(year);
    assertThat(report.metadata().title().orElseThrow().replace(" ", ""))
        .isEqualTo(issuer + year + "年政府信息公开工作年度报告");
  }

  private static List<String> headings(DisclosureReport report) {
    return report.sections().stream().map(Section::heading).toList();
  }

  @Test
  void readsATableOfNestedBoxesInALayoutTableWithAListOfYears() {
    DisclosureReport report = read("annual-report-jsp");

    assertNames(report, "望川县水利局", 2023);
    assertThat(report.metadata().published()).contains(LocalDate.of(2024, 1, 19));
    assertThat(report.template()).isEqualTo(TemplateId.NATIONAL_2021);
    assertThat(row(report, "proactive.normative_documents")).containsExactly("2", "1", "9");
    assertThat(row(report, "proactive.licences")).containsExactly("147");
    assertThat(row(report, "proactive.penalties")).containsExactly("38");
    assertThat(row(report, "proactive.fees")).containsExactly("437880");
    assertThat(report.findings(FindingCode.AMBIGUOUS_ALIGNMENT)).isEmpty();
    assertThat(headings(report)).containsExactly("", "一、总体情况", "二、主动公开政府信息情况", "五、存在的主要问题及改进情况");
  }

  @Test
  void readsLabelsThatHoldNotesWithNumbersAndOtherLabels() {
    DisclosureReport report = read("trs-editor");

    assertNames(report, "石门坳县民政局", 2020);
    assertThat(report.metadata().published()).contains(LocalDate.of(2021, 1, 26));
    assertThat(report.template()).isEqualTo(TemplateId.NATIONAL_2019);
    assertThat(row(report, "proactive.normative_documents")).containsExactly("1", "1", "6");
    assertThat(row(report, "proactive.other_documents")).containsExactly("15", "14", "73");
    assertThat(row(report, "proactive.licences")).containsExactly("4", "1", "32");
    assertThat(row(report, "proactive.other_services")).containsExactly("11", "-2", "2069");
    assertThat(row(report, "proactive.penalties")).containsExactly("18", "0", "3");
    assertThat(row(report, "proactive.compulsory_measures")).containsExactly("4", "4", "blank");
    assertThat(row(report, "proactive.fees")).containsExactly("0", "blank");
    assertThat(row(report, "proactive.procurement")).containsExactly("3", "251000");
    assertThat(report.findings(FindingCode.PERIOD_YEAR_MISMATCH)).isEmpty();
    assertThat(report.findings(FindingCode.WRONG_TEMPLATE)).isEmpty();
  }

  @Test
  void readsRequestsInAPageOfLayoutTables() {
    DisclosureReport report = read("show-page");

    assertNames(report, "南屿区桃花街道办事处", 2021);
    assertThat(report.metadata().published()).contains(LocalDate.of(2022, 1, 21));
    assertThat(row(report, "requests.new_received"))
        .containsExactly("6", "1", "0", "0", "0", "0", "7");
    assertThat(row(report, "requests.carried_over"))
        .containsExactly("1", "0", "0", "0", "0", "0", "1");
    assertThat(row(report, "requests.other_not_corrected"))
        .containsExactly("1", "0", "0", "0", "0", "0", "1");
    assertThat(row(report, "requests.processed_total"))
        .containsExactly("5", "1", "0", "0", "0", "0", "6");
    assertThat(row(report, "requests.carried_forward"))
        .containsExactly("2", "0", "0", "0", "0", "0", "2");
    assertThat(report.findings(FindingCode.COLUMN_BALANCE)).isEmpty();
  }

  @Test
  void tellsATableThatIsAPictureFromAChartAndReadsOnInSpiteOfTheAttachment() {
    DisclosureReport report = read("post-page");

    assertNames(report, "临渚市城市管理局", 2022);
    assertThat(report.metadata().published()).contains(LocalDate.of(2023, 1, 30));
    assertThat(row(report, "disputes.reconsideration")).containsExactly("2", "1", "0", "0", "3");
    assertThat(row(report, "disputes.litigation_after_reconsideration"))
        .containsExactly("0", "0", "0", "1", "1");
    assertThat(report.findings(FindingCode.IMAGE_TABLE))
        .singleElement()
        .satisfies(finding -> assertThat(finding.cells().get(0)).startsWith("requests."));
    assertThat(report.findings(FindingCode.MISSING_TABLE))
        .singleElement()
        .satisfies(finding -> assertThat(finding.cells().get(0)).startsWith("proactive."));
  }

  @Test
  void readsHeadsThatLostTheirHalvesAndDoubtsRowsThatLostCells() {
    DisclosureReport report = read("art-page");

    assertThat(report.metadata().issuer()).contains("青岚市两河镇人民政府");
    assertThat(report.metadata().reportYear()).hasValue(2020);
    assertThat(report.template()).isEqualTo(TemplateId.NATIONAL_2019);
    assertThat(row(report, "proactive.normative_documents")).containsExactly("5", "4", "21");
    assertThat(row(report, "proactive.other_services")).containsExactly("11", "3", "20");
    assertThat(row(report, "proactive.penalties")).containsExactly("unreadable", "0", "0");
    assertThat(row(report, "proactive.fees")).containsExactly("0", "0");
    assertThat(row(report, "proactive.procurement")).containsExactly("2", "8040");
    assertThat(report.findings(FindingCode.AMBIGUOUS_ALIGNMENT))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.cells())
                    .containsExactly(
                        "proactive.licences.items_last_year",
                        "proactive.licences.change",
                        "proactive.licences.decisions"));
    assertThat(headings(report)).containsExactly("", "一、总体情况", "二、主动公开政府信息情况", "六、其他需要报告的事项");
    assertThat(report.sections().get(3).text()).isEqualTo("无其他需要报告的事项。");
  }

  @Test
  void leavesOutTemplatesThatNoScriptHasFilled() {
    DisclosureReport report = read("unrendered");

    assertNames(report, "云栖市白塘区教育局", 2024);
    assertThat(report.metadata().published()).isEmpty();
    assertThat(row(report, "disputes.reconsideration")).containsExactly("0", "0", "1", "0", "1");
    assertThat(report.sections().get(report.sections().size() - 1).text()).isEqualTo("无。");
  }
}
