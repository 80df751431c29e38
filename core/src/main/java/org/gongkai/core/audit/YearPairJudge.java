package org.gongkai.core.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.gongkai.core.check.RuleSettings;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Location;
import org.gongkai.core.report.DisclosureReport;

/**
 * Holds a report against those of its issuer for the year before. Where a year has several
 * versions, a finding is given only if it holds between all versions of both years: a corrected
 * version that agrees clears the others. Not judged where there are very many versions, which then
 * are none.
 */
final class YearPairJudge {
  private static final int MAX_VERSIONS = 8;

  private final List<YearPairCheck> checks;
  private final IntFunction<ReportDigest> digests;

  YearPairJudge(RuleSettings settings, IntFunction<ReportDigest> digests) {
    this.digests = digests;
    checks =
        List.of(
            new CarryOverCheck(settings),
            new InForceCheck(settings),
            new ItemsCheck(settings),
            new LargeChangeCheck(settings));
  }

  /** The findings of a report, which is one of a series' reports for a year. */
  List<Finding> judge(DisclosureReport report, int number, IssuerSeries series, int year) {
    List<Integer> versions = series.reports(year);
    List<Integer> before = series.reports(year - 1);
    boolean isJudged =
        !before.isEmpty() && Math.max(before.size(), versions.size()) <= MAX_VERSIONS;
    if (!isJudged) {
      return List.of();
    }
    int last = before.get(before.size() - 1);
    return checks.stream()
        .flatMap(
            check -> {
              Set<String> certain = certain(check, versions, before, year);
              return check.check(pair(last, number, year)).stream()
                  .filter(found -> certain.contains(found.key()))
                  .map(found -> finding(check.code(), found, report, last));
            })
        .toList();
  }

  private Set<String> certain(
      YearPairCheck check, List<Integer> versions, List<Integer> before, int year) {
    return versions.stream()
        .flatMap(now -> before.stream().map(then -> keys(check, pair(then, now, year))))
        .reduce(YearPairJudge::both)
        .orElse(Set.of());
  }

  private static Set<String> keys(YearPairCheck check, YearPair pair) {
    return check.check(pair).stream().map(Contradiction::key).collect(Collectors.toSet());
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).collect(Collectors.toSet());
  }

  private YearPair pair(int earlier, int later, int year) {
    return new YearPair(year - 1, digests.apply(earlier).figures(), digests.apply(later).figures());
  }

  private Finding finding(
      FindingCode code, Contradiction found, DisclosureReport report, int before) {
    Optional<Location> place =
        found.cells().stream()
            .flatMap(cell -> report.figure(cell).stream())
            .flatMap((Figure figure) -> figure.location().stream())
            .findFirst();
    return Finding.of(code, found.cells(), place.orElse(null), found.arguments().toArray())
        .withOtherSources(List.of(digests.apply(before).source()));
  }
}
