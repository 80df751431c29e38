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
import org.jspecify.annotations.Nullable;

/** Tells which reports have the same bytes, and which are versions for one issuer and year. */
final class VersionTable {
  /**
   * Whose report it is, for which year.
   *
   * @param source how the tables name it
   */
  record Member(String source, Optional<String> issuer, OptionalInt year) {
    static Member of(DisclosureReport report) {
      return new Member(
          report.source().name(), report.metadata().issuer(), report.metadata().reportYear());
    }
  }

  private record Name(String issuer, int year) {}

  /** All reports of one issuer for one year; where issuer or year is unknown, only one. */
  private static final class Family {
    private final Member first;
    private int versions;

    Family(Member first) {
      this.first = first;
    }
  }

  /** What is known of a report when it comes: how many versions there are is not. */
  private record Row(String source, Family family, int version, int firstRow) {}

  private final List<Row> rows = new ArrayList<>();
  private final Map<ContentHash, Integer> firstRows = new HashMap<>();
  private final Map<Name, Family> families = new HashMap<>();

  /** Adds a report in its turn. */
  void add(ContentHash hash, Member member) {
    Integer first = firstRows.putIfAbsent(hash, rows.size());
    if (first != null) {
      Row original = rows.get(first);
      rows.add(new Row(member.source(), original.family(), original.version(), first));
      return;
    }
    Family family = family(member);
    family.versions++;
    rows.add(new Row(member.source(), family, family.versions, rows.size()));
  }

  private Family family(Member member) {
    return member.issuer().isEmpty() || member.year().isEmpty()
        ? new Family(member)
        : families.computeIfAbsent(
            new Name(member.issuer().get(), member.year().getAsInt()), name -> new Family(member));
  }

  /** A row for every report, in the order they came. */
  List<ReportVersion> versions() {
    List<ReportVersion> versions = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      versions.add(version(row, row.firstRow() == i ? null : rows.get(row.firstRow()).source()));
    }
    return versions;
  }

  private static ReportVersion version(Row row, @Nullable String original) {
    Family family = row.family();
    return new ReportVersion(
        row.source(),
        family.first.issuer(),
        family.first.year(),
        row.version(),
        family.versions,
        Optional.ofNullable(original));
  }
}
