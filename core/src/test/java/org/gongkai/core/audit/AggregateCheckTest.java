package org.gongkai.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Scope;
import org.gongkai.core.report.DisclosureReport;
import org.junit.jupiter.api.Test;

class AggregateCheckTest {
  private static final String RECEIVED = "requests.new_received.";
  private static final String LICENCES = "proactive.licences.decisions";

  /** A body with 39 requests received, 34 of natural persons, and 1 other row of each kind. */
  private static MadeReport body(String issuer) {
    return MadeReport.of(issuer, 2022);
  }

  private static MadeReport summary() {
    return body("云岫市人民政府").scope(Scope.AREA);
  }

  private static List<Finding> ofSummary(MadeReport summary, MadeReport... bodies) {
    List<DisclosureReport> reports = new ArrayList<>();
    reports.add(summary.build());
    Stream.of(bodies).map(MadeReport::build).forEach(reports::add);
    return Audited.findings(Audited.audit().withParent("云岫市政府"), reports).get(0);
  }

  @Test
  void findsASummaryThatIsSmallerThanItsBodies() {
    List<Finding> findings =
        ofSummary(
            summary().value(LICENCES, 20),
            body("云岫市渔业局").value(LICENCES, 8).value(RECEIVED + "total", 0),
            body("云岫市林业局").value(LICENCES, 13));

    Finding licences =
        findings.stream().filter(f -> f.cells().contains(LICENCES)).findFirst().orElseThrow();
    assertThat(licences.code()).isEqualTo(FindingCode.AGGREGATE_MISMATCH);
    assertThat(licences.cells()).containsExactly(LICENCES);
    assertThat(licences.otherSources()).containsExactly("2022/云岫市林业局.txt", "2022/云岫市渔业局.txt");
    assertThat(licences.messageEn())
        .isEqualTo(
            "Proactive disclosure / Administrative licences / Decisions made this year: "
                + "20 in the summary, but 21 in the reports of 2 bodies under it");
  }

  @Test
  void givesOneFindingARow() {
    List<Finding> findings = ofSummary(summary(), body("云岫市渔业局"), body("云岫市林业局"));

    Finding received = findings.get(0);
    assertThat(received.cells())
        .containsExactly(
            RECEIVED + "natural_person", RECEIVED + "commercial_enterprise", RECEIVED + "total");
    assertThat(received.messageEn())
        .endsWith("39 in the summary, but 78 in the reports of 2 bodies under it");
  }

  @Test
  void aSummaryMayBeLarger() {
    assertThat(ofSummary(summary(), body("云岫市渔业局"))).isEmpty();
    assertThat(ofSummary(summary().value(LICENCES, 20), body("云岫市渔业局").value(LICENCES, 20)))
        .isEmpty();
  }

  @Test
  void judgesNoBlankOfTheSummaryAndCountsABodysBlankAsNothing() {
    assertThat(ofSummary(summary().blank(LICENCES), body("云岫市渔业局").value(LICENCES, 20))).isEmpty();
    assertThat(
            ofSummary(
                summary().value(LICENCES, 20),
                zero("云岫市渔业局").blank(LICENCES),
                zero("云岫市林业局").value(LICENCES, 20)))
        .isEmpty();
  }

  @Test
  void judgesNoReportOfOneOrgan() {
    assertThat(
            ofSummary(
                summary().scope(Scope.ORGAN).value(LICENCES, 1),
                zero("云岫市渔业局").value(LICENCES, 20)))
        .isEmpty();
  }

  @Test
  void addsNoDocumentsAndNoMoney() {
    assertThat(
            ofSummary(
                summary().documents(0, 0, 0),
                zero("云岫市渔业局").documents(2, 1, 9).value("proactive.fees.amount", 900)))
        .isEmpty();
  }

  @Test
  void countsNoBodyTwice() {
    MadeReport district = zero("青屏区人民政府").scope(Scope.AREA).value(LICENCES, 15);
    MadeReport ofDistrict = zero("青屏区渔业局").value(LICENCES, 10);

    assertThat(ofSummary(summary().value(LICENCES, 20), district, ofDistrict)).isEmpty();
    assertThat(ofSummary(summary().value(LICENCES, 12), district)).hasSize(1);
  }

  @Test
  void countsNoBodyOfTheCentralGovernmentAndNoGovernmentAbove() {
    assertThat(ofSummary(summary().value(LICENCES, 1), zero("国家税务总局云岫市税务局").value(LICENCES, 900)))
        .isEmpty();
  }

  @Test
  void takesTheSmallestOfSeveralVersions() {
    assertThat(
            ofSummary(
                summary().value(LICENCES, 20),
                zero("云岫市渔业局").value(LICENCES, 25),
                zero("云岫市渔业局").value(LICENCES, 20).at("更正.txt")))
        .isEmpty();
  }

  private static MadeReport zero(String issuer) {
    MadeReport report = body(issuer);
    report.build().figures().all().stream()
        .filter(figure -> figure.hasValue())
        .forEach(figure -> report.value(figure.cellId(), 0));
    return report;
  }
}
