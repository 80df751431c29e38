package org.gongkai.cli;

import static java.nio.file.Files.readString;
import static java.nio.file.Files.writeString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.cli.read.ReadingChoice;
import org.gongkai.cli.read.ReportSource;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractCommandTest {
  private static final ReadLimits LIMITS =
      ReadLimits.builder().maxBytes(CommandRun.MAX_BYTES).build();

  @TempDir Path folder;
  private Path reports;
  private Path out;

  @BeforeEach
  void makeReports() throws IOException {
    reports = Files.createDirectory(folder.resolve("报告"));
    out = folder.resolve("out/表格");
    writeString(reports.resolve("b.txt"), "2");
    writeString(reports.resolve("a 县.txt"), "1");
  }

  @Test
  void writesTheTablesOfAFolder() throws IOException {
    CommandRun run = extract();

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(names(out))
        .containsExactly(
            "cells.csv",
            "dictionary.csv",
            "dictionary.md",
            "errors.csv",
            "findings.csv",
            "gongkai.json",
            "reports.csv",
            "reports.jsonl",
            "sections.csv",
            "stated.csv",
            "versions.csv");
    assertThat(readString(out.resolve("cells.csv")))
        .isEqualTo(
            "source,issuer,report_year,template,cell_id,status,value,raw,location,findings\r\n"
                + "a 县.txt,临溪县,2016,NATIONAL_2014,statistics.disclosed.value,value,1,1,"
                + "line=1;column=1,UNIT_UNKNOWN\r\n"
                + "b.txt,临溪县,2016,NATIONAL_2014,statistics.disclosed.value,value,2,2,"
                + "line=1;column=1,UNIT_UNKNOWN\r\n");
    assertThat(readString(out.resolve("reports.csv")).lines()).hasSize(3);
    assertThat(readString(out.resolve("findings.csv")).lines()).hasSize(3);
    assertThat(readString(out.resolve("errors.csv"))).isEqualTo("source,error,message,advice\r\n");
    assertThat(readString(out.resolve("reports.jsonl")))
        .startsWith("{\"format_version\":1,\"source\":{\"name\":\"a 县.txt\"")
        .endsWith("}\n")
        .hasLineCount(2);
  }

  @Test
  void endsWithASummary() throws IOException {
    writeString(reports.resolve("c.txt"), "corrupt");
    assertThat(extract().err().replaceAll("slowest .*\\R", ""))
        .isEqualToNormalizingNewlines(
            "c.txt: CorruptDocumentException: It ends too early. Download it again, or open and"
                + " save it anew in the program that made it.\n"
                + "reports   2 read, 1 failed: 1 CorruptDocumentException\n"
                + "figures   2\n"
                + "findings  0 errors, 2 warnings, 0 infos\n"
                + "written   "
                + out
                + "\n"
                + "failures  which failed, why, and what to do: "
                + out.resolve("errors.csv")
                + "\n");
  }

  @Test
  void showsOnlyTheFirstFailures() throws IOException {
    for (int i = 0; i < 7; i++) {
      writeString(reports.resolve("x" + i), "corrupt");
    }
    assertThat(extract().err())
        .contains("x4: Corrupt", "… and so on: 7 in all\n")
        .doesNotContain("x5: Corrupt");
  }

  @Test
  void saysNothingIfToldToBeQuiet() throws IOException {
    writeString(reports.resolve("c.txt"), "corrupt");
    CommandRun run = extract("--quiet");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out() + run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "corrupt,CorruptDocumentException,It ends too early.",
    "crash,InternalError,The program failed on this file: java.lang.IllegalStateException:"
        + " unforeseen.",
    "overflow,InternalError,The program failed on this file: java.lang.StackOverflowError.",
    "linkage,InternalError,"
        + "The program failed on this file: java.lang.NoClassDefFoundError: org/example/Missing.",
  })
  void goesOnAfterAFileThatFails(String content, String error, String message) throws IOException {
    writeString(reports.resolve("aa.txt"), content);
    CommandRun run = extract();
    assertThat(run.code()).isEqualTo(1);
    assertThat(readString(out.resolve("errors.csv")).lines().skip(1))
        .singleElement()
        .asString()
        .startsWith("aa.txt," + error + "," + message + ",");
    assertThat(readString(out.resolve("reports.csv")).lines()).hasSize(3);
    assertThat(run.err()).doesNotContain("\tat ");
  }

  @Test
  void goesOnAfterAReportThatCannotBeWrittenDown() throws IOException {
    writeString(reports.resolve("aa.txt"), "deep");
    assertThat(extract().code()).isEqualTo(1);
    assertThat(readString(out.resolve("errors.csv"))).contains("\r\naa.txt,InternalError,");
    assertThat(readString(out.resolve("reports.jsonl"))).hasLineCount(2).doesNotContain("aa.txt");
    assertThat(readString(out.resolve("cells.csv"))).doesNotContain("aa.txt");
  }

  @Test
  void showsWhereTheProgramFailedOnlyIfAsked() throws IOException {
    writeString(reports.resolve("aa.txt"), "crash");
    assertThat(extract("--stacktrace").err())
        .contains("java.lang.IllegalStateException: unforeseen", "\tat org.gongkai.cli.FakeRep");
  }

  @Test
  void doesNotLoadFilesBeyondTheLimit() throws IOException {
    writeString(reports.resolve("big"), "1".repeat((int) CommandRun.MAX_BYTES + 1));
    writeString(reports.resolve("fits"), "1".repeat((int) CommandRun.MAX_BYTES));
    assertThat(extract().code()).isEqualTo(1);
    assertThat(readString(out.resolve("errors.csv")))
        .contains(
            "big,LimitExceededException,It goes beyond the limit maxBytes of 1000.,"
                + "\"If the file can be trusted, give 'gongkai extract' a larger --max-bytes.\"")
        .doesNotContain("fits");
  }

  @Test
  void tellsOfALinkToNothing() throws IOException {
    Files.createSymbolicLink(reports.resolve("dead.pdf"), folder.resolve("nothing"));
    assertThat(extract().code()).isEqualTo(1);
    assertThat(readString(out.resolve("errors.csv")))
        .contains("dead.pdf,UnreadableSourceException,\"It is not there, or is a link to nothing");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // It has no such pipes.
  void doesNotOpenAPipeInAFolder() throws Exception {
    try (NamedPipe pipe = NamedPipe.make(reports.resolve("c.txt"))) {
      assertThat(extract().code()).isEqualTo(1);
    }
    assertThat(readString(out.resolve("errors.csv")).lines().skip(1))
        .containsExactly(
            "c.txt,UnreadableSourceException,\"It is a named pipe, not a file.\",Take it out of the"
                + " folder; a pipe can be given by its own name.");
    assertThat(readString(out.resolve("reports.csv")).lines()).hasSize(3);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // It has no such pipes.
  void goesOnAfterAFileThatGivesNoAnswer() throws Exception {
    try (NamedPipe pipe = NamedPipe.make(folder.resolve("c.txt"))) {
      CommandRun run = extract(pipe.path().toString(), "--timeout", "5");
      assertThat(run.code()).isEqualTo(1);
    }
    assertThat(readString(out.resolve("errors.csv")))
        .contains("/c.txt,UnreadableSourceException,There was no answer within 5 seconds from ");
    assertThat(readString(out.resolve("reports.csv")).lines()).hasSize(3);
  }

  @Test
  void writesTheSameBytesWhateverTheNumberOfThreads() throws IOException {
    for (int i = 0; i < 150; i++) {
      writeString(reports.resolve("r" + i), i % 10 == 0 ? "corrupt" : String.valueOf(i));
    }
    extract("--threads", "1");
    List<byte[]> alone = contents();
    extract("--threads", "7");
    assertThat(contents()).usingRecursiveComparison().isEqualTo(alone);
  }

  @Test
  void leavesTheTablesOfAnEarlierRunOutOfAFolderThatIsReadAndWritten() throws IOException {
    out = reports;
    assertThat(extract().code()).isZero();
    assertThat(extract().err()).contains("reports   2 read, 0 failed");
    assertThat(readString(out.resolve("reports.csv")).lines()).hasSize(3);
  }

  @Test
  void passesOverTheOutputsOfAllRuns() throws IOException {
    out = reports.resolve("one");
    assertThat(extract("--to", "csv,jsonl,parquet,duckdb,xlsx").code()).isZero();
    out = reports.resolve("two");
    CommandRun run = extract();
    assertThat(run.code()).isZero();
    assertThat(readString(out.resolve("reports.csv")).lines()).hasSize(3);
  }

  @Test
  void readsAFileThatOnlyHasTheNameOfAnOutput() throws IOException {
    out = reports;
    writeString(reports.resolve("cells.csv"), "3");
    assertThat(extract("--to", "jsonl").code()).isZero();
    assertThat(readString(out.resolve("reports.jsonl")))
        .hasLineCount(3)
        .contains("\"name\":\"cells.csv\"");
  }

  @Test
  void replacesNoFileThatNoRunMadeUnlessTold() throws IOException {
    out = reports;
    Path mine = writeString(reports.resolve("cells.csv"), "3");
    CommandRun run = extract();
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "gongkai: The output cannot be written: "
                + mine
                + " is there already, and gongkai.json does not name it as made by an earlier run."
                + " Move it away, choose another folder, or replace it with --overwrite.\n");
    assertThat(mine).hasContent("3");
    assertThat(names(out)).containsExactly("a 县.txt", "b.txt", "cells.csv");

    assertThat(extract("--overwrite").code()).isZero();
    assertThat(readString(mine)).startsWith("source,");
    assertThat(extract().code()).isZero(); // Now it is a run's own.
  }

  @Test
  void knowsItsOutputsAgainAfterRunsInOtherFormats() throws IOException {
    extract("--to", "csv");
    extract("--to", "parquet");
    assertThat(extract("--to", "jsonl").err())
        .contains("unchanged reports.parquet, cells, sections");
    assertThat(readString(out.resolve("gongkai.json")))
        .contains("\"outputs\" : [ \"reports.jsonl\" ]", "\"earlier\" : [ ", "\"cells.csv\"");
    writeString(reports.resolve("c.txt"), "7");
    assertThat(extract("--to", "csv,parquet").code()).isZero();
    assertThat(readString(out.resolve("cells.csv"))).contains("c.txt,");
  }

  @Test
  void leavesNothingButItsJournalWhenItFails() throws IOException {
    writeString(reports.resolve("c.txt"), "memory");
    CommandRun run = extract();
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "gongkai: Memory is short. Give more (GONGKAI_JAVA_OPTS=-Xmx4g) or use fewer"
                + " --threads.\n");
    assertThat(names(out)).containsExactly(".gongkai");
  }

  @Test
  void keepsTheTablesOfAnEarlierRunWhenItFails() throws IOException {
    extract();
    List<byte[]> before = contents();
    writeString(reports.resolve("c.txt"), "memory");
    assertThat(extract().code()).isEqualTo(4);
    assertThat(contents()).usingRecursiveComparison().isEqualTo(before);
  }

  @Test
  void saysThatTheOutputCannotBeWritten() throws IOException {
    Files.createDirectories(out.resolve("cells.csv/full"));
    CommandRun run = extract();
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).startsWith("gongkai: The output cannot be written: ");
  }

  @Test
  void drawsProgressOnlyOnATerminal() {
    CommandRun watched =
        CommandRun.of(
            confirm -> FakeReports::read, true, "extract", reports.toString(), "-o", out + "");
    assertThat(watched.err())
        .contains("\r[##############################] 2/2")
        .doesNotContain("\u001B");
    assertThat(extract().err()).doesNotContain("\r[");
  }

  @Test
  void passesConfirmAndRulesToTheReader() throws IOException {
    Path rules = folder.resolve("my.rules");
    Files.writeString(rules, "STALE_YEAR.severity = off\n");
    List<ReadingChoice> asked = new ArrayList<>();
    ReportSource.Factory factory =
        choice -> {
          asked.add(choice);
          return FakeReports::read;
        };
    String[] plain = {"extract", reports.toString(), "-o", out + ""};
    CommandRun.of(factory, false, plain);
    CommandRun.of(factory, false, with(plain, "--confirm", "--rules", rules + ""));
    assertThat(asked)
        .containsExactly(
            new ReadingChoice(false, "", LIMITS),
            new ReadingChoice(true, "STALE_YEAR.severity = off\n", LIMITS));
  }

  @Test
  void refusesARulesFileThatCannotBeFollowed() throws IOException {
    Path rules = folder.resolve("my.rules");
    Files.writeString(rules, "# mine\nSTALE_YEARS.severity = off\n");
    CommandRun run = extract("--rules", rules.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains(
            "my.rules, line 2: There is no setting 'STALE_YEARS.severity'."
                + " Is 'STALE_YEAR.severity' meant?");
    assertThat(extract("--rules", rules + "x").err()).contains("There is no file or folder");
    assertThat(out).doesNotExist();
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new);
  }

  private CommandRun extract(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("extract", reports.toString(), "-o", out.toString()));
    arguments.addAll(List.of(more));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  private List<byte[]> contents() throws IOException {
    List<byte[]> contents = new ArrayList<>();
    for (String name : names(out)) {
      if (Files.isRegularFile(out.resolve(name))) {
        contents.add(Files.readAllBytes(out.resolve(name)));
      }
    }
    return contents;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
