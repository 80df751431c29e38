package org.gongkai.cli;

import static java.nio.file.Files.readString;
import static java.nio.file.Files.writeString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.TemplateFingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that end before their time, and those that go on from there. */
class ResumeTest {
  @TempDir Path folder;
  private Path reports;
  private Path out;
  private final List<String> read = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void makeReports() throws IOException {
    reports = Files.createDirectory(folder.resolve("reports"));
    out = folder.resolve("out");
    writeString(reports.resolve("a"), "1");
    writeString(reports.resolve("b"), "2");
    writeString(reports.resolve("c"), "memory"); // It ends the run.
  }

  @Test
  void readsOnlyWhatWasNotReadBefore() throws IOException {
    assertThat(extract().code()).isEqualTo(ExitCode.FAILED);
    writeString(reports.resolve("c"), "3");
    read.clear();
    CommandRun second = extract();
    assertThat(second.code()).isZero();
    assertThat(second.err()).contains("An unfinished run has read 2 files already");
    assertThat(read).containsExactly("c");
    assertThat(sources("reports.csv")).containsExactly("a", "b", "c");
    assertThat(out.resolve(".gongkai")).doesNotExist();
  }

  @Test
  void readsChangedInputsAnew() throws IOException {
    extract();
    writeString(reports.resolve("b"), "5");
    writeString(reports.resolve("c"), "3");
    read.clear();
    extract();
    assertThat(read).containsExactlyInAnyOrder("b", "c");
    assertThat(readString(out.resolve("cells.csv")))
        .contains("value,5,5")
        .doesNotContain("value,2");
  }

  @Test
  void readsAllAnewIfForcedOrInAnotherWay() throws IOException {
    extract();
    writeString(reports.resolve("c"), "3");
    read.clear();
    assertThat(extract("--force").err()).doesNotContain("unfinished run");
    assertThat(read).hasSize(3);

    writeString(reports.resolve("c"), "memory");
    extract();
    writeString(reports.resolve("c"), "3");
    read.clear();
    assertThat(extract("--confirm").err())
        .contains("An unfinished run has read files in another way; reading them anew.");
    assertThat(read).hasSize(3);
  }

  @Test
  void readsTheSameBytesOnceAndListsThemTwice() throws IOException {
    writeString(reports.resolve("c"), "1");
    assertThat(extract().code()).isZero();
    assertThat(read).hasSize(2);
    assertThat(sources("cells.csv")).containsExactly("a", "b", "c");
    assertThat(readString(out.resolve("versions.csv")))
        .isEqualTo(
            "source,issuer,report_year,version,versions,duplicate_of\r\n"
                + "a,临溪县,2016,1,2,\r\n"
                + "b,临溪县,2016,2,2,\r\n"
                + "c,临溪县,2016,1,2,a\r\n");
  }

  @Test
  void readsAllAgainAfterAWholeRun() throws IOException {
    writeString(reports.resolve("c"), "3");
    extract();
    read.clear();
    assertThat(extract().code()).isZero();
    assertThat(read).hasSize(3);
  }

  @Test
  void linksFailedInputsUnderUniqueNames() throws IOException {
    writeString(reports.resolve("c"), "corrupt");
    Files.createDirectory(reports.resolve("x"));
    writeString(reports.resolve("x/y"), "corrupt");
    writeString(reports.resolve("x_y"), "corrupt");
    Path quarantine = reports.resolve("failed");
    extract("--quarantine", quarantine.toString());
    extract("--quarantine", quarantine.toString()); // The links are no inputs, and stay.
    assertThat(quarantine.resolve("c")).hasContent("corrupt");
    assertThat(quarantine.resolve("x_y").toRealPath())
        .isEqualTo(reports.resolve("x/y").toRealPath());
    assertThat(quarantine.resolve("2_x_y").toRealPath())
        .isEqualTo(reports.resolve("x_y").toRealPath());
    assertThat(quarantine).isDirectoryNotContaining("regex:.*/3_.*");
    assertThat(sources("errors.csv")).containsExactly("c", "x/y", "x_y");
  }

  @Test
  void linksFailedInputsOfLongPathsByTheEndsOfTheirNames() throws IOException {
    writeString(reports.resolve("c"), "3");
    Path deep = Files.createDirectories(reports.resolve("县".repeat(60)).resolve("县".repeat(60)));
    writeString(deep.resolve("one"), "corrupt");
    writeString(Files.createDirectory(deep.resolve("县")).resolve("one"), "corrupt");
    Path quarantine = folder.resolve("failed");
    assertThat(extract("--quarantine", quarantine.toString()).code())
        .isEqualTo(ExitCode.SOME_FAILED);
    assertThat(quarantine.toFile().list())
        .containsExactlyInAnyOrder(
            "县".repeat(18) + "_" + "县".repeat(60) + "_one",
            "县".repeat(17) + "_" + "县".repeat(60) + "_县_one");
  }

  @Test
  void writesOnlyTheOutputsThatAreAskedFor() throws IOException {
    writeString(reports.resolve("c"), "3");
    assertThat(extract("--to", "jsonl").code()).isZero();
    assertThat(out.toFile().list()).containsExactlyInAnyOrder("reports.jsonl", "gongkai.json");
    CommandRun wrong = extract("--to", "csv,xml");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("'xml' is none of csv, parquet, duckdb, xlsx, jsonl");
  }

  @Test
  void tellsWhichOutputsAreOfAnEarlierRun() throws IOException {
    writeString(reports.resolve("c"), "3");
    assertThat(extract("--to", "csv,jsonl").err()).doesNotContain("unchanged");
    Files.delete(out.resolve("stated.csv"));
    assertThat(extract("--to", "jsonl").err())
        .endsWith(
            "unchanged reports.csv, cells.csv, sections.csv, findings.csv, errors.csv,"
                + " versions.csv, dictionary.csv, dictionary.md: made by an earlier run"
                + System.lineSeparator());
  }

  @Test
  void tellsWhatMadeTheOutputs() throws IOException {
    writeString(reports.resolve("c"), "3");
    extract("--to", "jsonl");
    assertThat(readString(out.resolve("gongkai.json")))
        .isEqualTo(
            """
            {
              "gongkai" : "(unpackaged)",
              "templates" : "%s",
              "outputs" : [ "reports.jsonl" ],
              "counts" : {
                "reports" : 3,
                "failures" : 0,
                "figures" : 3
              }
            }
            """
                .formatted(TemplateFingerprint.hex()));
    assertThat(TemplateFingerprint.hex()).matches("[0-9a-f]{16}");
  }

  @Test
  void beginsCsvWithAMarkIfAsked() throws IOException {
    writeString(reports.resolve("c"), "3");
    extract("--bom");
    for (String table : List.of("cells.csv", "reports.csv", "errors.csv", "versions.csv")) {
      assertThat(readString(out.resolve(table))).startsWith("\uFEFFsource,");
    }
  }

  private List<String> sources(String table) throws IOException {
    return readString(out.resolve(table))
        .lines()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .toList();
  }

  private CommandRun extract(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("extract", reports.toString(), "-o", out.toString(), "--threads", "1"));
    arguments.addAll(List.of(more));
    return CommandRun.of(choice -> this::read, false, arguments.toArray(String[]::new));
  }

  private DisclosureReport read(byte[] bytes, String name) {
    read.add(name);
    return FakeReports.read(bytes, name);
  }
}
