package org.gongkai.cli;

import static java.nio.file.Files.readString;
import static java.nio.file.Files.writeString;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCommandTest {
  @TempDir Path folder;
  private Path reports;

  @BeforeEach
  void makeReports() throws IOException {
    reports = Files.createDirectory(folder.resolve("报告"));
    put("2021/渔业局.txt", "云岫市渔业局 2021 0 5");
    put("2022/渔业局.txt", "云岫市渔业局 2022 3 0");
    put("2022/林业局.txt", "云岫市林业局 2022 0 0");
  }

  /** A report of an issuer for a year, with the requests that it began with and left. */
  private void put(String name, String words) throws IOException {
    Path file = reports.resolve(name);
    Files.createDirectories(file.getParent());
    writeString(file, words);
  }

  private CommandRun audit(String... options) {
    List<String> arguments = new ArrayList<>(List.of("audit", reports.toString()));
    arguments.addAll(Arrays.asList(options));
    return CommandRun.of(settings -> FakeYears::read, false, arguments.toArray(String[]::new));
  }

  private static final String CARRIED =
      "云岫市渔业局 2022  2022/渔业局.txt\n"
          + "  Error  CARRY_OVER_MISMATCH  Carry-over differs  line 7, column 1\n"
          + "      Requests received and handled / Requests carried over from last year:"
          + " Total 3, but 5; Natural persons 3, but 5 carried forward in the report for 2021\n";

  @Test
  void tellsWhatContradictsWhatAndSumsUp() {
    CommandRun run = audit();

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            CARRIED
                + "\n      1  CARRY_OVER_MISMATCH  Carry-over differs\n"
                + "3 reports of 2 issuers, 0 unread: 1 errors, 0 warnings, 0 infos\n");
  }

  @Test
  void speaksChinese() {
    assertThat(audit("--lang", "zh").out())
        .contains("  错误  CARRY_OVER_MISMATCH  结转数不符  第7行第1字\n", "与2021年度报告的结转下年度数不符：总计3，该报告为5")
        .endsWith("3份报告（2个机关），0个文件无法读取：1个错误，0个警告，0个提示\n");
  }

  @Test
  void saysOfOneReportThatNothingWasFound() {
    String file = reports.resolve("2022/林业局.txt").toString();
    CommandRun run = CommandRun.of(settings -> FakeYears::read, false, "audit", file);

    assertThat(run.out()).isEqualTo("云岫市林业局 2022  林业局.txt\n  Nothing was found.\n\n");
  }

  @Test
  void writesTablesAndFormatsIntoAFolder() throws IOException {
    put("坏.pdf", "corrupt");
    Path out = folder.resolve("out");
    CommandRun run = audit("-o", out.toString(), "--format", "json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(f -> f.getFileName().toString()).sorted())
          .containsExactly("errors.csv", "findings.csv", "findings.json");
    }
    assertThat(readString(out.resolve("findings.csv")).lines().skip(1))
        .singleElement()
        .asString()
        .startsWith("2022/渔业局.txt,CARRY_OVER_MISMATCH,ERROR,requests.carried_over.natural_person;");
    assertThat(readString(out.resolve("errors.csv"))).contains("坏.pdf,CorruptDocumentException,");
    JsonNode json = new ObjectMapper().readTree(out.resolve("findings.json").toFile());
    assertThat(json.at("/reports")).hasSize(3);
    assertThat(json.at("/reports/2/findings/0/other_sources/0").textValue())
        .isEqualTo("2021/渔业局.txt");
    assertThat(json.at("/errors/0/source").textValue()).isEqualTo("坏.pdf");
  }

  @Test
  void givesASarifLog() throws IOException {
    JsonNode log = new ObjectMapper().readTree(audit("--format", "sarif").out());

    assertThat(log.at("/runs/0/results")).hasSize(1);
    assertThat(log.at("/runs/0/results/0/ruleId").textValue()).isEqualTo("CARRY_OVER_MISMATCH");
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    for (int i = 0; i < 20; i++) {
      put("2021/" + i + ".txt", "云岫市第" + i + "局 2021 0 " + i % 3);
      put("2022/" + i + ".txt", "云岫市第" + i + "局 2022 " + i % 2 + " 0");
    }

    assertThat(audit("--threads", "4").out()).isEqualTo(audit("--threads", "1").out());
  }

  @ParameterizedTest
  @CsvSource({"error, 3", "warning, 3", "info, 3"})
  void failsOnFindingsThatWeighEnough(String severity, int code) {
    assertThat(audit("--fail-on", severity).code()).isEqualTo(code);
  }

  @Test
  void failsOnNothingLighterThanAsked() throws IOException {
    Path rules = writeString(folder.resolve("rules"), "CARRY_OVER_MISMATCH.severity = warning\n");

    assertThat(audit("--fail-on", "error", "--rules", rules.toString()).code()).isZero();
    assertThat(audit("--fail-on", "warning", "--rules", rules.toString()).code()).isEqualTo(3);
  }

  @Test
  void followsAliasesAndTellsTheLineThatIsWrong() throws IOException {
    put("2021/渔政局.txt", "云岫市渔政局 2021 0 9");
    Path names = writeString(folder.resolve("names"), "云岫市林业局 = 云岫市渔政局\n");

    assertThat(audit("--aliases", names.toString()).out()).contains("2  CARRY_OVER_MISMATCH");
    writeString(names, "\n云岫市林业局\n");
    CommandRun wrong = audit("--aliases", names.toString());
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains(names + ", line 2: '云岫市林业局' is no pair of names.");
  }

  @Test
  void holdsASummaryAgainstItsBodies() throws IOException {
    put("2022/政府.txt", "云岫市人民政府 2022 2 0");

    assertThat(audit("--parent", "云岫市政府").out())
        .contains("2 in the summary, but 3 in the reports of 1 bodies under it");
  }

  @Test
  void tellsOfAGovernmentWithoutAReport() {
    assertThat(audit("--parent", "霁月县政府").err())
        .contains("--parent: there is no report of '霁月县人民政府'; no sum was checked.");
    assertThat(audit("--parent", "云岫市渔业局").err()).doesNotContain("--parent");
  }

  @Test
  void tellsOfSeveralReportsForOneYear() throws IOException {
    put("2022/更正/渔业局.txt", "云岫市渔业局 2022 5 0");

    assertThat(audit().out())
        .doesNotContain("CARRY_OVER_MISMATCH")
        .contains("云岫市渔业局 has 2 reports for 2022;", "2022/更正/渔业局.txt, 2022/渔业局.txt\n");
  }

  @Test
  void passesOverWhatAnEarlierRunLeft() throws IOException {
    String out = reports.toString();
    CommandRun first = audit("-o", out);
    audit("-o", out, "--format", "json");

    assertThat(reports.resolve("findings.json")).exists();
    assertThat(audit("-o", out).out()).isEqualTo(first.out()).contains("3 reports", "0 unread");
    assertThat(readString(reports.resolve("errors.csv"))).hasLineCount(1);
  }

  @Test
  void neitherReadsNorReplacesTheTablesOfExtract() throws IOException {
    String out = reports.resolve("out").toString();
    CommandRun.of(
        settings -> FakeYears::read, false, "extract", reports.toString(), "-o", out, "-q");
    String findings = readString(reports.resolve("out/findings.csv"));

    assertThat(audit().out()).contains("3 reports", "0 unread");
    CommandRun refused = audit("-o", out);

    assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err())
        .contains("'" + out + "' has tables of 'gongkai extract': choose another folder.");
    assertThat(reports.resolve("out/findings.csv")).hasContent(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "findings.csv, text",
    "errors.csv, sarif",
    "findings.json, json",
    "findings.sarif, sarif"
  })
  void replacesAFileThatIsNotItsOwnOnlyWhenTold(String name, String format) throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Path mine = writeString(out.resolve(name), "mine\n");
    String[] options = {"-o", out.toString(), "--format", format};
    CommandRun refused = audit(options);

    assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
    assertThat(refused.err())
        .contains(
            "The output cannot be written: "
                + mine
                + " is there already, and Gongkai did not make it. Move it away, choose another"
                + " place, or replace it with --overwrite.");
    assertThat(out)
        .isDirectoryContaining(mine::equals)
        .isDirectoryNotContaining(p -> !p.equals(mine));
    assertThat(mine).hasContent("mine");

    assertThat(audit("-o", out.toString(), "--format", format, "--overwrite").code()).isZero();
    assertThat(readString(mine)).isNotEqualTo("mine\n");
    assertThat(audit(options).code()).isZero();
  }

  @Test
  void readsAFileOfTheNameOfAnOutputThatIsNotItsOwn() throws IOException {
    writeString(reports.resolve("findings.csv"), "云岫市水利局 2022 0 0");

    assertThat(audit("-o", reports.toString(), "--overwrite").out()).contains("4 reports");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--lang=fr | It is en or zh, not 'fr'.",
        "--fail-on=fatal | It is error, warning or info, not 'fatal'.",
        "--threads=0 | --threads must be 1 or more.",
        "--aliases=nowhere.txt | There is no file or folder 'nowhere.txt'."
      })
  void refusesWrongUsage(String option, String message) {
    CommandRun run = audit(option);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
  }
}
