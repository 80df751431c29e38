package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest {
  @TempDir Path folder;
  private Path report;

  @BeforeEach
  void makeReport() throws IOException {
    report = Files.writeString(folder.resolve("临溪.txt"), "12");
  }

  @Test
  void printsOneReportAsJson() {
    CommandRun run = CommandRun.of("extract", report.toString(), "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("{\n  \"format_version\" : 1,\n  \"source\" : {\n    \"name\" : \"临溪.txt\",\n")
        .endsWith("}\n");
  }

  @Test
  void printsOneReportAsCells() {
    CommandRun run = CommandRun.of("extract", "--format=cells", report.toString());
    assertThat(run.out())
        .isEqualTo(
            "source,issuer,report_year,template,cell_id,status,value,raw,location,findings\r\n"
                + "临溪.txt,临溪县,2016,NATIONAL_2014,statistics.disclosed.value,value,12,12,"
                + "line=1;column=1,UNIT_UNKNOWN\r\n");
  }

  @Test
  void showsAReportAsText() {
    CommandRun run = CommandRun.of("show", report.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("发布机关　临溪县\n", "12* │\n").endsWith("【章节】\n");
    assertThat(CommandRun.of("extract", "--format", "text", report.toString()).out())
        .isEqualTo(run.out());
  }

  @Test
  void tellsWhyAReportCannotBeShown() throws IOException {
    Files.writeString(report, "corrupt");
    CommandRun run = CommandRun.of("show", report.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "临溪.txt: CorruptDocumentException: It ends too early. Download it again, or open and"
                + " save it anew in the program that made it.\n");
  }

  @Test
  void showsNoStackTraceUnlessAsked() throws IOException {
    Files.writeString(report, "crash");
    assertThat(CommandRun.of("show", report.toString()).err()).doesNotContain("\tat ");
    assertThat(CommandRun.of("show", "--stacktrace", report.toString()).err()).contains("\tat ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | Which command? extract, audit, show, inspect, explain or formats.",
        "fly | Unmatched argument at index 0: 'fly'",
        "extract | Missing required parameter: 'INPUT'",
        "extract {file} | Give -o DIR for the tables, or --format for one report.",
        "extract {file} -o {out} --format json | Give -o or --format, not both.",
        "extract {dir} --format json | --format prints one report: give one file, or -o DIR",
        "extract {file} {file} --format json | --format prints one report: give one file, or -o"
            + " DIR",
        "extract {file} --format xml | Invalid value for option '--format'",
        "extract {dir}/none -o {out} | There is no file or folder '{dir}/none'.",
        "extract {file} {dir}/none -o {out} | There is no file or folder '{dir}/none'.",
        "extract {file} -o {file} | '{file}' is no folder.",
        "extract {file} -o {out} --threads 0 | --threads must be 1 or more.",
        "extract {file} -o {out} --threads many | Invalid value for option '--threads'",
        "extract {dir}/empty -o {out} | There are no files to read in {dir}/empty.",
        "show | Missing required parameter: 'FILE'",
        "show {dir} | '{dir}' is a folder: show prints one report.",
        "show {dir}/none | There is no file or folder '{dir}/none'.",
        "show {file} {file} | Unmatched argument at index 2",
      })
  void tellsWhatIsWrongWithTheUsage(String line, String message) throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    CommandRun run = CommandRun.of(line.isEmpty() ? new String[0] : fill(line).split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("gongkai: " + fill(message))
        .containsPattern("'gongkai( extract| show)? --help' tells more\\.");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "--help, gongkai extract reports/ -o tables",
    "extract --help, gongkai extract report.pdf --format cells > cells.csv",
    "show --help, gongkai show report.pdf",
    "inspect --help, gongkai inspect report.pdf --html seen.html",
    "formats --help, gongkai formats",
  })
  void helpsWithExamples(String line, String example) {
    CommandRun run = CommandRun.of(line.split(" "));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Example", example).endsWith(System.lineSeparator());
  }

  @Test
  void tellsItsVersionAndThatOfJava() {
    CommandRun run = CommandRun.of("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out().strip())
        .matches("gongkai \\S+, Java \\Q" + System.getProperty("java.version") + "\\E");
  }

  private String fill(String text) {
    return text.replace("{file}", report.toString())
        .replace("{dir}", folder.toString())
        .replace("{out}", folder.resolve("out").toString());
  }
}
