package org.gongkai.cli;

import static java.nio.file.Files.readString;
import static java.nio.file.Files.writeString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code gongkai audit} with {@code --html} and {@code --xlsx}. */
class ShownAuditTest {
  @TempDir Path folder;
  private Path reports;

  @BeforeEach
  void makeReports() throws IOException {
    reports = Files.createDirectory(folder.resolve("报告"));
    writeString(reports.resolve("a 1.txt"), "云岫市渔业局 2021 0 5");
    writeString(reports.resolve("b#2.txt"), "云岫市渔业局 2022 3 0");
  }

  private CommandRun audit(Path input, String... options) {
    List<String> arguments = new ArrayList<>(List.of("audit", input.toString()));
    arguments.addAll(Arrays.asList(options));
    return CommandRun.of(settings -> FakeYears::read, false, arguments.toArray(String[]::new));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesAPageForOneReport() throws IOException {
    Path page = folder.resolve("new/page.html");
    CommandRun run = audit(reports.resolve("a 1.txt"), "--html", page.toString(), "--lang", "zh");

    assertThat(run.code()).isZero();
    assertThat(names(page.getParent())).containsExactly("page.html");
    assertThat(readString(page))
        .startsWith("<!DOCTYPE html>\n<html lang=\"zh\"")
        .contains("云岫市渔业局");
  }

  @Test
  void writesAFolderOfPagesForManyThatLeadToEachOther() throws IOException {
    Path site = folder.resolve("site");
    CommandRun run = audit(reports, "--html", site.toString());

    assertThat(run.code()).isZero();
    assertThat(names(site)).containsExactly("index.html", "reports");
    List<String> pages = names(site.resolve("reports"));
    assertThat(pages).hasSize(2);
    assertThat(pages.get(0)).startsWith("a-1-txt-");
    assertThat(readString(site.resolve("index.html")))
        .contains("\"reports/" + pages.get(0) + "\"", "\"reports/" + pages.get(1) + "\"");
    assertThat(readString(site.resolve("reports").resolve(pages.get(1))))
        .contains("CARRY_OVER_MISMATCH", "<a href=\"" + pages.get(0) + "\">a 1.txt</a>");
  }

  @Test
  void readsNoPagesOfAnEarlierRun() throws IOException {
    Path site = reports.resolve("site");
    Path book = reports.resolve("audit.xlsx");
    String[] options = {"--html", site.toString(), "--xlsx", book.toString()};
    audit(reports, options);
    CommandRun again = audit(reports, options);

    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("2 reports of 1 issuers, 0 unread");
    assertThat(names(site.resolve("reports"))).hasSize(2);
  }

  @Test
  void takesAwayPagesOfAnEarlierRunButNothingElse() throws IOException {
    Path site = folder.resolve("site");
    audit(reports, "--html", site.toString());
    List<String> before = names(site.resolve("reports"));
    writeString(site.resolve("reports/mine.html"), readString(site.resolve("index.html")));
    writeString(site.resolve("reports/x-0123456789abcdef.html"), "<p>mine");
    Files.delete(reports.resolve("a 1.txt"));
    audit(reports, "--html", site.toString());

    assertThat(names(site.resolve("reports")))
        .containsExactly(before.get(1), "mine.html", "x-0123456789abcdef.html");
  }

  @Test
  void writesAWorkbookThatLeadsToTheFiles() throws Exception {
    Path file = folder.resolve("audit.xlsx");
    CommandRun run = audit(reports, "--xlsx", file.toString());

    assertThat(run.code()).isZero();
    assertThat(names(folder)).containsExactly("audit.xlsx", "报告");
    try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
      assertThat(book.getNumberOfSheets()).isEqualTo(1);
      assertThat(book.getSheet("Findings").getRow(1).getCell(4).toString())
          .isEqualTo("CARRY_OVER_MISMATCH");
      assertThat(book.getSheet("Findings").getRow(1).getCell(8).toString()).isEqualTo("a 1.txt");
      assertThat(book.getSheet("Findings").getRow(1).getCell(9).getHyperlink().getAddress())
          .isEqualTo("%E6%8A%A5%E5%91%8A/b%232.txt");
    }
  }

  @Test
  void givesTheTablesOfOneReportInTheWorkbook() throws Exception {
    Path file = folder.resolve("audit.xlsx");
    audit(reports.resolve("b#2.txt"), "--xlsx", file.toString());

    try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
      assertThat(book.getSheet("Requests")).isNotNull();
    }
  }

  @Test
  void refusesAFileForManyReports() {
    CommandRun run = audit(reports, "--html", folder.resolve("a.html").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("a.html' is a file, for one report: give the name of a folder.");
  }

  @Test
  void writesOverNoInput() throws IOException {
    Path input = reports.resolve("a 1.txt");
    CommandRun run = audit(input, "--xlsx", input.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--xlsx would write over '" + input + "'.");
    assertThat(readString(input)).isEqualTo("云岫市渔业局 2021 0 5");
  }

  @ParameterizedTest
  @CsvSource({
    "--html, page.html, page.html",
    "--xlsx, a.xlsx, a.xlsx",
    "--html, 网页, 网页/index.html"
  })
  void replacesAFileThatIsNotItsOwnOnlyWhenTold(String option, String output, String name)
      throws IOException {
    Path mine = folder.resolve(name);
    Files.createDirectories(mine.getParent());
    writeString(mine, "<p>mine");
    Path input = output.endsWith(".html") ? reports.resolve("a 1.txt") : reports;
    String place = folder.resolve(output).toString();
    CommandRun refused = audit(input, option, place);

    assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
    assertThat(refused.err()).contains(mine + " is there already, and Gongkai did not make it.");
    assertThat(names(mine.getParent()))
        .contains(mine.getFileName().toString())
        .noneMatch(n -> n.startsWith("."));
    assertThat(readString(mine)).isEqualTo("<p>mine");

    assertThat(audit(input, option, place, "--overwrite").code()).isZero();
    assertThat(Files.readAllBytes(mine)).isNotEqualTo("<p>mine".getBytes(StandardCharsets.UTF_8));
    assertThat(audit(input, option, place).code()).isZero();
  }

  @Test
  void readsReportsInTheFolderThatItsPagesGoTo() throws IOException {
    String site = reports.toString();
    audit(folder, "--html", site);

    assertThat(audit(folder, "--html", site).out()).contains("2 reports of 1 issuers, 0 unread");
  }
}
