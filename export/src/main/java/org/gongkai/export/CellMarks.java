package org.gongkai.export;

import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.report.DisclosureReport;

/** Which cells an error or a warning names. */
final class CellMarks {
  private final Set<String> named;

  private CellMarks(Set<String> named) {
    this.named = named;
  }

  static CellMarks of(DisclosureReport report) {
    return new CellMarks(
        report.findings().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .flatMap(finding -> finding.cells().stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean isNamed(String cellId) {
    return named.contains(cellId);
  }
}
