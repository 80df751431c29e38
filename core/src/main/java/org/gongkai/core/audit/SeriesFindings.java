package org.gongkai.core.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.core.check.RuleSettings;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Section;
import org.gongkai.core.report.DisclosureReport;

/**
 * What was found between reports. The findings of a report are made when they are asked for, so
 * that those of all never lie in memory at once. Immutable; for use by several threads.
 */
public final class SeriesFindings {
  private final RuleSettings settings;
  private final Run run;
  private final YearPairJudge pairs;
  private final MissingYears missingYears;
  private final RepeatedTexts repeatedTexts;
  private final Optional<AggregateCheck> aggregates;

  SeriesFindings(RuleSettings settings, Run run, Optional<IssuerName> parent) {
    this.settings = settings;
    this.run = run;
    pairs = new YearPairJudge(settings, run.digests()::get);
    missingYears = new MissingYears(run);
    List<Entry> compared =
        settings.isOn(FindingCode.REPEATED_TEXT) ? run.entries() : List.<Entry>of();
    repeatedTexts = new RepeatedTexts(compared, settings);
    aggregates =
        parent.map(name -> new AggregateCheck(settings, name, series(), run.digests()::get));
  }

  /** The series of all issuers, by name; reports without an issuer or a year are in none. */
  public List<IssuerSeries> series() {
    return run.families().stream()
        .flatMap(family -> family.series().stream())
        .sorted(Comparator.comparing((IssuerSeries series) -> series.issuer().text()))
        .toList();
  }

  /**
   * The numbers of all reports in the order in which people look at them: by issuer, what is
   * covered, year; last those whose issuer or year is not known. Files that came twice are there
   * twice.
   */
  public List<Integer> order() {
    return IntStream.range(0, run.digests().size())
        .boxed()
        .sorted(Comparator.comparing(this::sortKey).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private String sortKey(int number) {
    return run.entryOf(number)
        .map(
            entry ->
                entry.issuer()
                    + "\n"
                    + run.seriesOf(entry).scope().map(Enum::ordinal).orElse(-1)
                    + "\n"
                    + entry.year())
        .orElse("\uffff");
  }

  /**
   * The findings of one report against the others, those that were switched off left out.
   *
   * @param number the report's number, as {@link SeriesAudit#add} returned it
   * @param report the same report, for the places of its figures and sections
   */
  public List<Finding> of(int number, DisclosureReport report) {
    List<Finding> findings = new ArrayList<>();
    run.entryOf(number)
        .ifPresent(
            entry -> {
              int year = entry.year();
              IssuerSeries series = run.seriesOf(entry);
              findings.addAll(pairs.judge(report, entry.number(), series, year));
              findings.addAll(missingYears.judge(entry.number(), run.familyOf(entry), year));
              repeatedTexts.of(entry.number()).stream()
                  .map(repeated -> repeated(report, repeated))
                  .forEach(findings::add);
              aggregates.ifPresent(check -> findings.addAll(check.judge(report, series, year)));
            });
    return settings.apply(findings);
  }

  private Finding repeated(DisclosureReport report, RepeatedText found) {
    Section section = report.sections().get(found.place());
    String other = run.digests().get(found.nearest()).source();
    return Finding.of(
            FindingCode.REPEATED_TEXT,
            List.of(),
            section.location(),
            section.kind().labelEn(),
            section.kind().labelZh(),
            found.percent(),
            other,
            found.reports())
        .withOtherSources(List.of(other));
  }
}
