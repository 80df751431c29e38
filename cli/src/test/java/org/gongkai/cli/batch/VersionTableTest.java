package org.gongkai.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.cli.batch.VersionTable.Member;
import org.gongkai.cli.input.ContentHash;
import org.gongkai.export.ReportVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionTableTest {
  @TempDir Path folder;
  private VersionTable table;

  @BeforeEach
  void open() throws IOException {
    table = VersionTable.open(folder.resolve("versions"));
  }

  @AfterEach
  void close() throws IOException {
    table.close();
  }

  @Test
  void numbersTheVersionsOfOneIssuerAndYear() throws IOException {
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
  void tellsDuplicatesFromVersions() throws IOException {
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
  void holdsReportsWithoutIssuerOrYearApart() throws IOException {
    table.add(hash(1), new Member("a", Optional.empty(), OptionalInt.of(2020)));
    table.add(hash(2), new Member("b", Optional.empty(), OptionalInt.of(2020)));
    table.add(hash(3), new Member("c", Optional.of("x"), OptionalInt.empty()));
    assertThat(table.versions())
        .extracting(ReportVersion::version, ReportVersion::versions)
        .allSatisfy(numbers -> assertThat(numbers.toList()).containsExactly(1, 1));
  }

  @Test
  void comparesWholeHashes() throws IOException {
    Member member = new Member("a", Optional.of("临溪县"), OptionalInt.of(2020));
    table.add(new ContentHash(1, 2, 3, 4), member);
    table.add(new ContentHash(1, 2, 3, 5), member);
    assertThat(table.versions())
        .extracting(ReportVersion::version, ReportVersion::duplicateOf)
        .containsExactly(tuple(1, Optional.empty()), tuple(2, Optional.empty()));
  }

  @Test
  void tellsTheSameEachTime() throws IOException {
    add("a", 1, "临溪县", 2020);
    add("b", 1, "临溪县", 2020);
    Iterable<ReportVersion> versions = table.versions();
    assertThat(versions).hasSize(2).containsExactlyElementsOf(List.copyOf(all(versions)));
  }

  @Test
  void keepsItsRowsInTheFileAlone() throws IOException {
    for (int i = 0; i < 2_000; i++) {
      add("县".repeat(100) + i, i, "镇" + i, 2020);
    }
    assertThat(Files.size(folder.resolve("versions"))).isGreaterThan(2_000 * 300);
    assertThat(table.versions())
        .hasSize(2_000)
        .last()
        .isEqualTo(row("县".repeat(100) + 1_999, "镇1999", 2020, 1, 1, null));
  }

  @Test
  void takesNothingOnceTheRunIsBeingEnded() throws IOException {
    table.close();
    assertThatThrownBy(() -> add("a", 1, "临溪县", 2020)).isInstanceOf(InterruptedIOException.class);
  }

  private static List<ReportVersion> all(Iterable<ReportVersion> versions) {
    List<ReportVersion> all = new ArrayList<>();
    versions.forEach(all::add);
    return all;
  }

  private void add(String source, int content, String issuer, int year) throws IOException {
    table.add(hash(content), new Member(source, Optional.of(issuer), OptionalInt.of(year)));
  }

  private static ContentHash hash(int content) {
    return ContentHash.of(Integer.toString(content).getBytes(StandardCharsets.US_ASCII));
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
