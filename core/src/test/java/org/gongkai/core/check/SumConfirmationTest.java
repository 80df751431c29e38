package org.gongkai.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.core.model.Confirmation.NONE;
import static org.gongkai.core.model.Confirmation.SECOND_READER;
import static org.gongkai.core.model.Confirmation.SUMS;

import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Confirmation;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.junit.jupiter.api.Test;

class SumConfirmationTest {
  private static ReportFixture form2021() {
    return ReportFixture.of(TemplateId.NATIONAL_2021);
  }

  private static Confirmation of(String cellId, ReportFixture fixture) {
    return SumConfirmation.confirm(fixture.build()).expectFigure(cellId).confirmation();
  }

  @Test
  void confirmsAllFiguresOfTablesWhoseSumsHold() {
    DisclosureReport report = SumConfirmation.confirm(form2021().build());

    assertThat(report.figures().all())
        .filteredOn(figure -> figure.confirmation() == SUMS)
        .hasSize(175 + 15)
        .noneMatch(figure -> figure.cellId().startsWith("proactive."));
  }

  @Test
  void changesNothingButTheConfirmation() {
    DisclosureReport report = form2021().build();

    DisclosureReport confirmed = SumConfirmation.confirm(report);

    assertThat(confirmed.withFigures(confirmed.figures().map(f -> f.withConfirmation(NONE))))
        .isEqualTo(report);
  }

  @Test
  void doesNotConfirmAFigureInABrokenSum() {
    ReportFixture fixture = form2021().value("requests.granted.total", "33");

    assertThat(of("requests.granted.natural_person", fixture)).isEqualTo(NONE);
    assertThat(of("requests.processed_total.total", fixture)).isEqualTo(NONE);
    assertThat(of("requests.partially_granted.natural_person", fixture)).isEqualTo(SUMS);
  }

  @Test
  void doesNotConfirmWhereNoSumIsJudged() {
    ReportFixture fixture =
        form2021()
            .blank("requests.granted.total")
            .unreadable("requests.processed_total.total", "x");
    fixture.unreadable("requests.processed_total.natural_person", "x");

    assertThat(of("requests.granted.natural_person", fixture)).isEqualTo(NONE);
    assertThat(of("requests.granted.total", fixture)).isEqualTo(NONE);
  }

  @Test
  void doesNotConfirmBlanks() {
    ReportFixture fixture = form2021().blank("requests.granted.research_institution");

    assertThat(of("requests.granted.research_institution", fixture)).isEqualTo(NONE);
    assertThat(of("requests.granted.natural_person", fixture)).isEqualTo(SUMS);
  }

  @Test
  void doesNotConfirmAFigureInDoubt() {
    ReportFixture fixture =
        form2021()
            .finding(finding(FindingCode.AMBIGUOUS_ALIGNMENT, "requests.granted.total"))
            .finding(finding(FindingCode.BLANK_FIGURES, "requests.granted.natural_person"));

    assertThat(of("requests.granted.total", fixture)).isEqualTo(NONE);
    assertThat(of("requests.granted.natural_person", fixture)).isEqualTo(SUMS);
  }

  @Test
  void keepsTheSecondReadersConfirmation() {
    ReportFixture fixture =
        form2021()
            .confirmed("requests.granted.total", SECOND_READER)
            .confirmed("proactive.fees.amount", SECOND_READER);

    assertThat(of("requests.granted.total", fixture)).isEqualTo(SECOND_READER);
    assertThat(of("proactive.fees.amount", fixture)).isEqualTo(SECOND_READER);
  }

  @Test
  void takesAConfirmationBackThatNoLongerHolds() {
    ReportFixture fixture =
        form2021()
            .confirmed("requests.granted.total", SUMS)
            .value("requests.granted.natural_person", "29");

    assertThat(of("requests.granted.total", fixture)).isEqualTo(NONE);
  }

  @Test
  void doesNotConfirmAVariantThatTheSumLeavesOut() {
    ReportFixture fixture =
        form2021()
            .value("requests.other_other.natural_person", "2")
            .value("requests.other.natural_person", "2")
            .value("requests.processed_total.natural_person", "37");

    assertThat(of("requests.other.natural_person", fixture)).isEqualTo(NONE);
  }

  private static Finding finding(FindingCode code, String cellId) {
    return new Finding(code, List.of(cellId), null, "", "");
  }
}
