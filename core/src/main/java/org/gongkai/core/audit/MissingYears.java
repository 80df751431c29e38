package org.gongkai.core.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;

/**
 * {@code MISSING_YEAR}: an issuer has reports before and after a year, none for it; 条例第四十九条 asks
 * for one every year. One finding a year, on the first report after the gap.
 *
 * <p>Not judged where a source that could not be read, or whose issuer or year is not told, may be
 * the missing report: it has the issuer's name, or lies in a folder where all other reports are the
 * issuer's, and its name has no other year; nor over more than {@value #MAX_GAP} years, where
 * rather a year was misprinted. Reports of the same issuer for another scope fill the gap.
 */
final class MissingYears {
  private static final int MAX_GAP = 10;

  private final Run run;
  private final Map<String, Long> familiesByFolder;

  MissingYears(Run run) {
    this.run = run;
    familiesByFolder =
        run.families().stream()
            .flatMap(family -> family.folders().stream())
            .collect(Collectors.groupingBy(folder -> folder, Collectors.counting()));
  }

  List<Finding> judge(int number, Family family, int year) {
    Integer before = family.years().lowerKey(year);
    boolean isFirst = family.years().get(year).get(0) == number;
    if (!isFirst || before == null || year - before > MAX_GAP + 1) {
      return List.of();
    }
    String source = run.digests().get(family.years().get(before).get(0)).source();
    return IntStream.range(before + 1, year)
        .filter(missing -> run.unplaced().stream().noneMatch(s -> mayFill(s, family, missing)))
        .mapToObj(missing -> finding(family, missing, before, year, source))
        .toList();
  }

  private boolean mayFill(String source, Family family, int year) {
    return Folder.mayBeFor(source, year)
        && (family.isNamedIn(source) || isOwnFolder(Folder.of(source), family));
  }

  private boolean isOwnFolder(String folder, Family family) {
    return family.folders().contains(folder) && familiesByFolder.get(folder) == 1;
  }

  private static Finding finding(Family family, int missing, int before, int after, String source) {
    return Finding.of(
            FindingCode.MISSING_YEAR,
            List.of(),
            null,
            family.entries().get(0).issuer(),
            missing,
            before,
            after)
        .withOtherSources(List.of(source));
  }
}
