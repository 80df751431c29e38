package org.gongkai.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.cli.input.ContentHash;
import org.gongkai.export.ReportVersion;
import org.junit.jupiter.api.Test;

class VersionTableTest {
  private final VersionTable table = new VersionTable();

  @Test
  void numbersTheVersionsOfOneIssuerAndYear() {
    add("a", 1, "临溪县", 2020);
    add("b", 2, "临溪县", 2021);
    add("c", 3, "临溪县", 2020);
    assertThat(table.versions())
        .containsExactly(
            row("a", "临溪县", 2020, 1, 2, null),
            row("b", "临溪县", 2021, 1, 1, null),
            row("c", "临溪县", 2020, 2, 2, null));
  }

  @Test
  void tellsDuplicatesFromVersions() {
    add("a", 1, "临溪县", 2020);
    add("b", 2, "临溪县", 2020);
    add("c", 1, "临溪县", 2020);
    assertThat(table.versions())
        .containsExactly(
            row("a", "临溪县", 2020, 1, 2, null),
            row("b", "临溪县", 2020, 2, 2, null),
            row("c", "临溪县", 2020, 1, 2, "a"));
  }

  @Test
  void holdsReportsWithoutIssuerOrYearApart() {
    table.add(hash(1), new VersionTable.Member("a", Optional.empty(), OptionalInt.of(2020)));
    table.add(hash(2), new VersionTable.Member("b", Optional.empty(), OptionalInt.of(2020)));
    table.add(hash(3), new VersionTable.Member("c", Optional.of("x"), OptionalInt.empty()));
    assertThat(table.versions())
        .extracting(ReportVersion::version, ReportVersion::versions)
        .allSatisfy(numbers -> assertThat(numbers.toList()).containsExactly(1, 1));
  }

  private void add(String source, int content, String issuer, int year) {
    table.add(
        hash(content), new VersionTable.Member(source, Optional.of(issuer), OptionalInt.of(year)));
  }

  private static ContentHash hash(int content) {
    return ContentHash.of(new byte[] {(byte) content});
  }

  private static ReportVersion row(
      String source, String issuer, int year, int version, int versions, String original) {
    return new ReportVersion(
        source,
        Optional.of(issuer),
        OptionalInt.of(year),
        version,
        versions,
        Optional.ofNullable(original));
  }
}
