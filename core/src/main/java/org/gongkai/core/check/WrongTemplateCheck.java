package org.gongkai.core.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.ReportTemplate;

/**
 * {@code WRONG_TEMPLATE}: the report is in a form that is not in force for its year. 国办发〔2014〕32号:
 * 2014 to 2018; 国办公开办函〔2019〕60号: 2019 and 2020; 国办公开办函〔2021〕30号: from 2021.
 *
 * <p>Not judged where the form or the reporting year is unknown.
 */
final class WrongTemplateCheck implements Check {
  @Override
  public List<Finding> check(DisclosureReport report) {
    return report.metadata().reportYear().stream()
        .boxed()
        .flatMap(year -> judge(report, year))
        .toList();
  }

  private static Stream<Finding> judge(DisclosureReport report, int year) {
    return ReportTemplate.of(report.template()).stream()
        .filter(form -> !form.isInForceFor(year))
        .map(form -> finding(report.template(), year));
  }

  private static Finding finding(Labelled used, int year) {
    Optional<Labelled> inForce =
        ReportTemplate.all().stream()
            .filter(form -> form.isInForceFor(year))
            .<Labelled>map(ReportTemplate::id)
            .findFirst();
    return Finding.of(
        FindingCode.WRONG_TEMPLATE,
        List.of(),
        null,
        used.labelEn(),
        used.labelZh(),
        year,
        inForce.map(Labelled::labelEn).orElse("none"),
        inForce.map(Labelled::labelZh).orElse("无"));
  }
}
