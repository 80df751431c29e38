package org.gongkai.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.core.check.ReportFixture;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureTest {
  static List<Measure> measures() {
    return Measure.all();
  }

  private static List<String> cells(String id, DisclosureReport report) {
    return Measure.of(id).orElseThrow().figures(report.template(), report.figures()).stream()
        .map(Figure::cellId)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("measures")
  void isMadeUpOfCellsOfItsForms(Measure measure) {
    measure
        .cells()
        .forEach(
            (form, sums) ->
                assertThat(sums)
                    .isNotEmpty()
                    .allSatisfy(
                        sum ->
                            assertThat(sum)
                                .isNotEmpty()
                                .allMatch(id -> ReportTemplate.expect(form).cell(id).isPresent())));
    assertThat(measure.noteEn().isEmpty()).isEqualTo(measure.noteZh().isEmpty());
  }

  @Test
  void idsAreUnique() {
    assertThat(Measure.all()).hasSize(24).map(Measure::id).doesNotHaveDuplicates();
    assertThat(Measure.of("requests")).isEmpty();
  }

  @Test
  void tellsTheMeasuresOfACell() {
    assertThat(Measure.containing(TemplateId.NATIONAL_2021, "requests.other_other.total"))
        .map(Measure::id)
        .containsExactly("otherwise_handled");
    assertThat(Measure.containing(TemplateId.NATIONAL_2019, "requests.other_other.total"))
        .isEmpty();
  }

  @Test
  void takesTheRowsThatTheReportPrints() {
    ReportFixture fixture = ReportFixture.of(TemplateId.NATIONAL_2021);
    assertThat(cells("otherwise_handled", fixture.build()))
        .containsExactly(
            "requests.other_not_corrected.total",
            "requests.other_fee_unpaid.total",
            "requests.other_other.total");

    fixture.absent("requests.other_").value("requests.other.total", "3");
    assertThat(cells("otherwise_handled", fixture.build())).containsExactly("requests.other.total");
  }

  @Test
  void isEmptyWhereAFigureOfItCannotBeTold() {
    String direct = "disputes.litigation_direct.total";
    String after = "disputes.litigation_after_reconsideration.total";
    ReportFixture fixture = ReportFixture.of(TemplateId.NATIONAL_2021);

    assertThat(cells("lawsuits", fixture.blank(direct).build())).containsExactly(direct, after);
    assertThat(cells("lawsuits", fixture.blank(after).build())).isEmpty();
    assertThat(cells("lawsuits", fixture.unreadable(after, "约1").build())).isEmpty();
    assertThat(cells("lawsuits", fixture.value(direct, "1").absent(after).build())).isEmpty();
  }

  @Test
  void isEmptyWhereTheFormLacksIt() {
    assertThat(cells("unprocessed", ReportFixture.of(TemplateId.NATIONAL_2014).build())).isEmpty();
    assertThat(cells("unprocessed", ReportFixture.of(TemplateId.UNKNOWN).build())).isEmpty();
  }
}
