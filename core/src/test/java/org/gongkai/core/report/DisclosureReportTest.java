package org.gongkai.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import org.gongkai.core.check.ReportFixture;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Applicant;
import org.gongkai.core.model.Article20Item;
import org.gongkai.core.model.Article20Measure;
import org.gongkai.core.model.DisputeKind;
import org.gongkai.core.model.DisputeResult;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.Outcome;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.TemplateId;
import org.junit.jupiter.api.Test;

class DisclosureReportTest {
  private static final DisclosureReport REPORT = ReportFixture.of(TemplateId.NATIONAL_2021).build();
  private static final DisclosureReport STATISTICS =
      ReportFixture.of(TemplateId.NATIONAL_2014).build();

  private static Finding finding(FindingCode code, String... cells) {
    return new Finding(code, List.of(cells), null, "", "");
  }

  @Test
  void givesFiguresByCellId() {
    assertThat(REPORT.expectFigure("requests.granted.total").expectValue())
        .isEqualTo(new BigDecimal(34));
    assertThat(REPORT.figure("statistics.staff.value")).isEmpty();
    assertThatThrownBy(() -> REPORT.expectFigure("statistics.staff.value"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("The report's form has no cell 'statistics.staff.value'");
  }

  @Test
  void givesTheTablesOfItsForm() {
    assertThat(REPORT.statistics()).isEmpty();
    assertThat(
            REPORT
                .requestHandling()
                .orElseThrow()
                .expectFigure(Outcome.NEW_RECEIVED, Applicant.NATURAL_PERSON)
                .expectValue())
        .isEqualTo(new BigDecimal(34));
    assertThat(
            REPORT
                .disputes()
                .orElseThrow()
                .expectFigure(DisputeKind.RECONSIDERATION, DisputeResult.TOTAL)
                .expectValue())
        .isEqualTo(new BigDecimal(4));
    assertThat(
            REPORT
                .proactiveDisclosure()
                .orElseThrow()
                .expectFigure(Article20Item.FEES, Article20Measure.AMOUNT)
                .cellId())
        .isEqualTo("proactive.fees.amount");
  }

  @Test
  void givesTheStatisticsOf2014() {
    assertThat(STATISTICS.statistics().orElseThrow().expectFigure("staff").expectValue())
        .isEqualTo(new BigDecimal(3));
    assertThat(STATISTICS.statistics().orElseThrow().figure("nothing")).isEmpty();
    assertThat(STATISTICS.proactiveDisclosure()).isEmpty();
    assertThat(STATISTICS.requestHandling()).isEmpty();
    assertThat(STATISTICS.disputes()).isEmpty();
  }

  @Test
  void cellsOfAnotherFormAreNotThere() {
    var table = REPORT.proactiveDisclosure().orElseThrow();

    assertThat(table.figure(Article20Item.PROCUREMENT, Article20Measure.AMOUNT)).isEmpty();
    assertThatThrownBy(() -> table.expectFigure(Article20Item.PROCUREMENT, Article20Measure.AMOUNT))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("The report's form has no cell 'proactive.procurement.amount'");
  }

  @Test
  void givesItsSections() {
    assertThat(REPORT.expectSection(SectionKind.REQUESTS).heading()).isEqualTo("收到和处理政府信息公开申请情况");
    assertThat(REPORT.section(SectionKind.FEES)).isEmpty();
    assertThatThrownBy(() -> REPORT.expectSection(SectionKind.FEES))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("The report has no section FEES");
  }

  @Test
  void givesItsFindingsByCodeCellAndSeverity() {
    Finding row = finding(FindingCode.ROW_TOTAL, "a", "b");
    Finding blank = finding(FindingCode.BLANK_FIGURES, "b");
    DisclosureReport report = REPORT.withFindings(List.of(row, blank));

    assertThat(report.findings(FindingCode.ROW_TOTAL)).containsExactly(row);
    assertThat(report.findingsOn("b")).containsExactly(row, blank);
    assertThat(report.findingsOn("c")).isEmpty();
    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
    assertThat(report.count(Severity.WARNING)).isZero();
  }

  @Test
  void isCompleteWithContradictionsAndBlanks() {
    assertThat(
            REPORT
                .withFindings(
                    List.of(finding(FindingCode.ROW_TOTAL), finding(FindingCode.BLANK_FIGURES)))
                .status())
        .isEqualTo(ReportStatus.COMPLETE);
  }

  @Test
  void isDoubtfulWithADoubt() {
    assertThat(REPORT.withFindings(List.of(finding(FindingCode.CONFLICTING_READINGS))).status())
        .isEqualTo(ReportStatus.DOUBTFUL);
  }

  @Test
  void isPartialWhereSomethingIsMissing() {
    assertThat(REPORT.withFindings(List.of(finding(FindingCode.MISSING_TABLE))).status())
        .isEqualTo(ReportStatus.PARTIAL);
    assertThat(REPORT.withFindings(List.of(finding(FindingCode.MISSING_ROW))).status())
        .isEqualTo(ReportStatus.PARTIAL);
    assertThat(
            ReportFixture.of(TemplateId.NATIONAL_2021)
                .unreadable("requests.granted.total", "x")
                .build()
                .status())
        .isEqualTo(ReportStatus.PARTIAL);
    assertThat(ReportFixture.of(TemplateId.UNKNOWN).build().status())
        .isEqualTo(ReportStatus.PARTIAL);
  }

  @Test
  void copiesDifferOnlyInWhatIsNew() {
    Figures none = Figures.of(List.of());

    assertThat(REPORT.withFigures(none).figures()).isEqualTo(none);
    assertThat(REPORT.withFigures(none).withFigures(REPORT.figures())).isEqualTo(REPORT);
    assertThat(REPORT.withFindings(List.of(finding(FindingCode.ROW_TOTAL))).withFindings(List.of()))
        .isEqualTo(REPORT);
  }
}
