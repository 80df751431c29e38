package org.gongkai.cli.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.cli.input.ContentHash;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.ReportVersion;

/** Tells which reports have the same bytes, and which are versions for one issuer and year. */
final class VersionTable {
  /** What is known of a report when it comes: the number of versions is not. */
  private record Row(String source, Family family, int version, int first) {}

  /** All reports of one issuer for one year; of issuer or year unknown, only one. */
  private static final class Family {
    private final Optional<String> issuer;
    private final OptionalInt year;
    private int versions;

    Family(Optional<String> issuer, OptionalInt year) {
      this.issuer = issuer;
      this.year = year;
    }
  }

  private record Name(String issuer, int year) {}

  private final List<Row> rows = new ArrayList<>();
  private final Map<ContentHash, Integer> firsts = new HashMap<>();
  private final Map<Name, Family> families = new HashMap<>();

  /** Adds a report in its turn. */
  void add(ContentHash hash, DisclosureReport report) {
    String source = report.source().name();
    Integer first = firsts.putIfAbsent(hash, rows.size());
    if (first != null) {
      Row original = rows.get(first);
      rows.add(new Row(source, original.family(), original.version(), first));
      return;
    }
    Family family = family(report);
    family.versions++;
    rows.add(new Row(source, family, family.versions, rows.size()));
  }

  private Family family(DisclosureReport report) {
    Optional<String> issuer = report.metadata().issuer();
    OptionalInt year = report.metadata().reportYear();
    return issuer.isEmpty() || year.isEmpty()
        ? new Family(issuer, year)
        : families.computeIfAbsent(
            new Name(issuer.get(), year.getAsInt()), name -> new Family(issuer, year));
  }

  /** A row for every report, in the order they came. */
  List<ReportVersion> versions() {
    List<ReportVersion> versions = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Family family = row.family();
      Optional<String> original =
          row.first() == i ? Optional.empty() : Optional.of(rows.get(row.first()).source());
      versions.add(
          new ReportVersion(
              row.source(), family.issuer, family.year, row.version(), family.versions, original));
    }
    return versions;
  }
}
