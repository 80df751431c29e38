package org.gongkai.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.ReportTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChecksTest {
  @ParameterizedTest
  @EnumSource(TemplateId.class)
  void findNothingInAReportWithoutFaults(TemplateId form) {
    assertThat(Checks.run(ReportFixture.of(form).build())).isEmpty();
  }

  @Test
  void endWhereTheirCallerEndsThem() {
    DisclosureReport report = ReportFixture.of(TemplateId.NATIONAL_2021).build();
    int[] calls = new int[1];
    Runnable third =
        () -> {
          if (++calls[0] == 3) {
            throw new IllegalStateException("enough");
          }
        };

    assertThatIllegalStateException()
        .isThrownBy(() -> Checks.run(report, RuleSettings.defaults(), third))
        .withMessage("enough");
    assertThat(calls[0]).isEqualTo(3);
  }

  @Test
  void runInAStableOrder() {
    DisclosureReport report =
        ReportFixture.of(TemplateId.NATIONAL_2019)
            .metadata(
                ReportFixture.metadataOf("2022年", 2022)
                    .period(ReportFixture.metadataOf("", 2021).build().period().orElseThrow()))
            .absent(TableKind.DISPUTES)
            .absent("proactive.fees.")
            .value("proactive.procurement.amount", "5")
            .blank("requests.denied_state_secret.total")
            .value("requests.granted.natural_person", "29")
            .value("requests.new_received.natural_person", "30")
            .without(SectionKind.DISPUTES)
            .build();

    assertThat(Checks.run(report))
        .extracting(Finding::code)
        .containsExactly(
            FindingCode.COLUMN_BALANCE,
            FindingCode.COLUMN_TOTAL,
            FindingCode.ROW_TOTAL,
            FindingCode.ROW_TOTAL,
            FindingCode.PERIOD_YEAR_MISMATCH,
            FindingCode.MISSING_SECTION,
            FindingCode.MISSING_TABLE,
            FindingCode.MISSING_ROW,
            FindingCode.BLANK_FIGURES,
            FindingCode.WRONG_TEMPLATE,
            FindingCode.UNIT_UNKNOWN);
    assertThat(Checks.run(report)).isEqualTo(Checks.run(report));
  }

  @Test
  void coverEverySumOfEveryForm() {
    for (ReportTemplate form : ReportTemplate.all()) {
      form.sums()
          .forEach(
              sum -> {
                ReportFixture fixture = ReportFixture.of(form.id());
                sum.totals().forEach(total -> fixture.value(total, "1"));
                sum.parts().forEach(part -> fixture.value(part, "1000"));
                assertThat(Checks.run(fixture.build()))
                    .as(sum.toString())
                    .anyMatch(
                        finding ->
                            finding.code() == sum.code()
                                && finding.cells().containsAll(sum.totals())
                                && finding.cells().containsAll(sum.parts()));
              });
    }
  }

  @Test
  void doNotThrowOnAReportWithoutFigures() {
    DisclosureReport report =
        ReportFixture.of(TemplateId.NATIONAL_2021).build().withFigures(Figures.of(List.of()));

    assertThat(Checks.run(report))
        .extracting(Finding::code)
        .containsExactly(
            FindingCode.MISSING_TABLE, FindingCode.MISSING_TABLE, FindingCode.MISSING_TABLE);
  }
}
