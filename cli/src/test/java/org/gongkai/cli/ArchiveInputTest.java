package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveInputTest {
  @TempDir Path folder;
  private Path reports;

  @BeforeEach
  void makeReports() throws IOException {
    reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(reports.resolve("a.txt"), "1");
    Files.writeString(reports.resolve("c.txt"), "4");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(reports.resolve("b.zip")))) {
      for (String entry : List.of("z.txt 3", "县/y.txt corrupt", "x.txt 2")) {
        zip.putNextEntry(new ZipEntry(entry.split(" ")[0]));
        zip.write(entry.split(" ")[1].getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private String extract(String out, boolean interactive, String threads) {
    String target = folder.resolve(out).toString();
    CommandRun run =
        CommandRun.of(
            choice -> FakeReports::read,
            interactive,
            "extract",
            reports.toString(),
            "-o",
            target,
            "--threads",
            threads);
    return run.code() + " " + run.err();
  }

  private List<String> sources(String out, String table) throws IOException {
    return Files.readAllLines(folder.resolve(out).resolve(table)).stream()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .toList();
  }

  @Test
  void readsEveryFileOfAnArchiveInItsPlace() throws IOException {
    assertThat(extract("out", false, "2")).startsWith("1 ").contains("reports   4 read, 1 failed");
    assertThat(sources("out", "cells.csv"))
        .containsExactly("a.txt", "b.zip!/x.txt", "b.zip!/z.txt", "c.txt");
    assertThat(sources("out", "errors.csv")).containsExactly("b.zip!/县/y.txt");
  }

  @Test
  void writesTheSameForAnyNumberOfThreads() throws IOException {
    extract("one", false, "1");
    extract("many", false, "7");
    for (String file : List.of("cells.csv", "errors.csv", "reports.jsonl", "versions.csv")) {
      assertThat(folder.resolve("many").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
  }

  @Test
  void countsTheFilesOfArchivesInItsProgress() {
    assertThat(extract("out", true, "1")).contains("5/5, 1 failed");
  }

  @Test
  void tellsWhatIsWrongWithAnArchive() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(reports.resolve("b.zip")))) {
      zip.putNextEntry(new ZipEntry("folder/"));
    }
    assertThat(extract("out", false, "1"))
        .contains("b.zip: UnsupportedFormatException: It is a ZIP archive without files.");
  }
}
