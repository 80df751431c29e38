package org.gongkai.export.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkai.core.compare.ReportComparison;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Language;
import org.gongkai.core.report.DisclosureReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Tries the pages of an audit in Chromium; says that it did not where there is none. */
final class PagesInBrowserTest {
  private static final String HOSTILE =
      "</script><script>window.ran=1</script><img src=x onerror=window.ran=2>"
          + "\"onload=\"window.ran=3\" 'x' &lt;b&gt; \u202Egnp.exe\u2028 ${1} <!--";

  @TempDir static Path folder;

  private static Browser browser;
  private static Path site;
  private static Path single;
  private static Path hostile;
  private static Path comparison;

  @BeforeAll
  static void writeAndStart() throws IOException {
    String missing = Browser.missing().orElse("");
    if (!missing.isEmpty()) {
      System.err.println(missing);
    }
    assumeTrue(missing.isEmpty(), missing);
    single = folder.resolve("single.html");
    write(ShownReports.report("云岫市教育局", 2023), Language.ZH, single);
    hostile = folder.resolve("hostile.html");
    write(ShownReports.hostile(HOSTILE + "长".repeat(50_000)), Language.EN, hostile);
    comparison = folder.resolve("comparison.html");
    compare(Language.EN, comparison);
    site = folder.resolve("site");
    writeSite();
    browser = Browser.start(folder.resolve("profile"));
  }

  private static void write(DisclosureReport report, Language language, Path file)
      throws IOException {
    PageOptions options = PageOptions.of(language).withPictures(ShownReports.pictures());
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      AuditPage.write(report, options, out);
    }
  }

  private static void compare(Language language, Path file) throws IOException {
    ReportComparison years =
        ReportComparison.of(
            ShownReports.report("云岫市教育局", 2022), ShownReports.report("云岫市教育局", 2023));
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      ComparisonPage.write(years, language, true, out);
    }
  }

  /** 150 bodies in two years; one has a finding against its other year; one file was unreadable. */
  private static void writeSite() throws IOException {
    AuditSite pages = new AuditSite(site, Language.ZH);
    for (int body = 1; body <= 150; body++) {
      for (int year = 2022; year <= 2023; year++) {
        DisclosureReport report = ShownReports.report("云岫市第" + body + "局", year);
        pages.add(body == 1 ? linked(report) : report.withFindings(List.of()), List.of());
      }
    }
    pages.addFailure("scan.pdf", "It has no text.");
    pages.writeIndex(Map.of());
  }

  private static DisclosureReport linked(DisclosureReport report) {
    int other = report.metadata().reportYear().getAsInt() == 2022 ? 2023 : 2022;
    String source = ShownReports.source("云岫市第1局", other);
    Finding finding = report.findings().get(2).withOtherSources(List.of(source));
    return report.withFindings(List.of(finding));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void forgetWhatWasLogged() {
    browser.resize(1400, 900);
    browser.console();
    browser.requests();
  }

  private static Path page(String name) {
    return switch (name) {
      case "single" -> single;
      case "hostile" -> hostile;
      case "comparison" -> comparison;
      case "index" -> site.resolve(AuditSite.INDEX);
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "single,zh",
    "single,en",
    "index,zh",
    "index,en",
    "hostile,en",
    "comparison,zh",
    "comparison,en"
  })
  void loadsNothingFailsNowhereAndServesEverybody(String name, String language) {
    browser.open(page(name), "");
    browser.find("[data-switch=" + language + "]").click();

    assertThat(browser.find("html").getAttribute("lang")).isEqualTo(language);
    assertThat(browser.faults()).isEmpty();
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).isEmpty();
  }

  @Test
  void servesEverybodyInTablesAndText() {
    browser.open(single, "");
    for (String view : List.of("tables", "text")) {
      browser.find("#tab-" + view).click();

      assertThat(browser.shown("#" + view)).hasSize(1);
      assertThat(browser.faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"single,zh", "index,zh", "comparison,en"})
  void marksTheLanguageThatIsShown(String name, String language) {
    browser.open(page(name), "");

    assertThat(browser.shown("[data-switch][aria-pressed=true]"))
        .extracting(button -> button.getAttribute("lang"))
        .containsExactly(language);
  }

  @Test
  void showsTheComparisonInTheOtherLanguage() {
    browser.open(comparison, "");
    assertThat(browser.find("h1").getText()).isEqualTo("Comparison of two reports");

    browser.find("[data-switch=zh]").click();

    assertThat(browser.find("h1").getText()).isEqualTo("报告对比");
    assertThat(browser.shown("h1 .en")).isEmpty();
  }

  @Test
  void fitsNarrowScreens() {
    browser.resize(500, 900);
    for (Path page : List.of(single, hostile, comparison, site.resolve(AuditSite.INDEX))) {
      browser.open(page, "");

      assertThat(
              browser.run(
                  "const all = document.documentElement; return all.scrollWidth - all.clientWidth"))
          .isEqualTo(0L);
    }
  }

  @Test
  void runsNothingOfAReport() {
    browser.open(hostile, "");
    browser.find(".pick").click();
    browser.find("#tab-tables").click();
    browser.find("td[data-cell] button").click();

    assertThat(browser.run("return String(window.ran)")).isEqualTo("undefined");
    assertThat(browser.all("img")).hasSize(2);
    assertThat(browser.find("h1").getText()).startsWith("</script><script>window.ran=1</script>");
    assertThat(browser.find("[data-field=raw]").getText())
        .contains("\"onload=\"window.ran=3\"")
        .contains("<U+202E>gnp.exe");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void filtersFindings() {
    browser.open(single, "");
    assertThat(shownFindings()).containsExactly("DISPUTE_TOTAL", "STALE_YEAR", "BLANK_FIGURES");

    browser.find(".chip.error").click();
    assertThat(shownFindings()).containsExactly("STALE_YEAR", "BLANK_FIGURES");
    browser.find("#search").sendKeys("叙述");
    assertThat(shownFindings()).containsExactly("STALE_YEAR");
    assertThat(browser.find("#shown").getText()).isEqualTo("1 / 3");
    browser.find("#search").sendKeys("不存在");
    assertThat(shownFindings()).isEmpty();

    browser.find("#clear").click();
    assertThat(shownFindings()).hasSize(3);
    browser.run(
        "const k = document.getElementById('kind'); k.value = 'BLANK_FIGURES';"
            + "k.dispatchEvent(new Event('change'))");
    assertThat(shownFindings()).containsExactly("BLANK_FIGURES");
  }

  private static List<String> shownFindings() {
    return browser.shown(".finding code").stream().map(WebElement::getText).toList();
  }

  @Test
  void marksTheCellsOfAFindingOnThePageAndInTheTable() {
    browser.open(single, "");
    browser.find(".finding.error .pick").click();

    assertThat(lit("rect")).containsExactly(ShownReports.UPHELD, ShownReports.TOTAL);
    assertThat(isInSight("rect.lit")).isEqualTo(true);
    browser.find("#tab-tables").click();
    assertThat(lit("td")).containsExactly(ShownReports.UPHELD, ShownReports.TOTAL);

    browser.find(".finding.error .pick").click();
    assertThat(browser.all(".lit")).isEmpty();
  }

  private static List<String> lit(String element) {
    return browser.shown(element + ".lit").stream()
        .map(cell -> cell.getAttribute("data-cell"))
        .toList();
  }

  private static Object isInSight(String selector) {
    return browser.run(
        "const box = document.querySelector('"
            + selector
            + "').getBoundingClientRect();"
            + "return box.top >= 0 && box.bottom <= innerHeight");
  }

  @Test
  void marksTheSentenceOfAFinding() {
    browser.open(single, "");
    browser.find(".finding.warning .pick").click();
    assertThat(browser.shown("rect.sentence.lit")).hasSize(1);

    browser.find("#tab-text").click();
    assertThat(browser.find(".said.lit mark").getText()).isEqualTo(ShownReports.SENTENCE);
  }

  @Test
  void marksByKeyboardAlone() {
    browser.open(single, "");
    browser.tab();
    assertThat(browser.focused().getText()).isEqualTo("跳到检查结果");
    browser.press(Keys.ENTER);
    while (!browser.focused().getAttribute("class").contains("pick")) {
      browser.tab();
    }
    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.ENTER);
    assertThat(browser.find(".finding.warning .pick").getAttribute("aria-pressed"))
        .isEqualTo("true");
    browser.press(Keys.ARROW_UP);
    browser.press(Keys.ENTER);
    assertThat(lit("rect")).containsExactly(ShownReports.UPHELD, ShownReports.TOTAL);

    browser.press(Keys.ESCAPE);
    assertThat(browser.all(".lit")).isEmpty();
  }

  @Test
  void reachesFiguresByArrows() {
    browser.open(single, "");
    browser.find("#tab-tables").click();
    browser.run("document.querySelector('table.disputes td button').focus()");
    browser.press(Keys.ARROW_RIGHT);
    browser.press(Keys.ARROW_RIGHT);
    browser.press(Keys.ARROW_RIGHT);
    browser.press(Keys.ARROW_RIGHT);
    browser.press(Keys.ENTER);

    assertThat(browser.find("[data-field=id]").getText()).isEqualTo(ShownReports.TOTAL);
  }

  @Test
  void tellsOfAFigureThatIsChosenOnThePage() {
    browser.open(single, "");
    browser.run("document.querySelector('rect[data-cell=\"" + ShownReports.TOTAL + "\"]').focus()");
    browser.press(Keys.ENTER);

    assertThat(browser.find("[data-field=name]").getText()).isEqualTo("政府信息公开行政复议、行政诉讼情况/行政复议/总计");
    assertThat(browser.find("[data-field=raw]").getText()).isEqualTo("9");
    assertThat(browser.find("[data-field=value]").getText()).isEqualTo("9 件");
    assertThat(browser.find("[data-field=place]").getText()).isEqualTo("第3页");
    assertThat(browser.find("[data-field=findings]").getText()).isEqualTo("DISPUTE_TOTAL");
    assertThat(browser.shown("[data-of=confirmation]")).isEmpty();

    browser.find("[data-switch=en]").click();
    assertThat(browser.find("[data-field=value]").getText()).isEqualTo("9 cases");
    browser.find("[data-field=findings] button").click();
    assertThat(lit("rect")).containsExactly(ShownReports.UPHELD, ShownReports.TOTAL);
  }

  @Test
  void followsALinkToAFinding() {
    browser.open(single, "#f1");

    assertThat(browser.shown("rect.sentence.lit")).hasSize(1);
  }

  @Test
  void printsAllViewsAndNoSwitches() {
    browser.open(single, "");
    browser.media("print");
    try {
      assertThat(browser.shown("#pages, #tables, #text")).hasSize(3);
      assertThat(browser.shown(".bar, .filters, .tabs, .inspector")).isEmpty();
    } finally {
      browser.media("");
    }
    assertThat(new String(browser.print(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test
  void showsIssuersByYearAndAddsRowsAsTheyAreComeTo() {
    browser.open(site.resolve(AuditSite.INDEX), "");

    assertThat(texts("#matrix thead th")).containsExactly("发布机关", "2022", "2023");
    assertThat(browser.all("#matrix tbody tr")).hasSize(100);
    assertThat(browser.all("#matrix a.error")).hasSize(2);
    browser.run("document.querySelector('#matrix .more').scrollIntoView()");
    browser.until(() -> browser.all("#matrix tbody tr").size() == 150);
    assertThat(browser.shown("#matrix .more")).isEmpty();
  }

  private static List<String> texts(String selector) {
    return browser.shown(selector).stream().map(WebElement::getText).toList();
  }

  @Test
  void filtersAndSortsReports() {
    browser.open(site.resolve(AuditSite.INDEX), "");
    browser.find("#search").sendKeys("第12局");
    assertThat(browser.find("#shown").getText()).isEqualTo("2 / 300");
    assertThat(texts("#matrix tbody th")).containsExactly("云岫市第12局");

    browser.find("#tab-list").click();
    browser.all("#list thead button").get(1).click();
    assertThat(texts("#list tbody td:nth-child(2)")).containsExactly("2023", "2022");
    browser.all("#list thead button").get(1).click();
    assertThat(texts("#list tbody td:nth-child(2)")).containsExactly("2022", "2023");

    browser.find("#search").sendKeys("没有");
    assertThat(browser.shown("#none")).hasSize(1);
  }

  @Test
  void drawsChartsThatTablesRepeat() {
    browser.open(site.resolve(AuditSite.INDEX), "");

    assertThat(browser.all(".canvas canvas")).hasSize(3);
    browser.find("#chart-kinds summary").click();
    assertThat(texts("#chart-kinds tbody tr")).containsExactly("复议诉讼总计不符 2 2");
  }

  @Test
  void leadsFromTheIndexToReportsAndBetweenThem() {
    browser.open(site.resolve(AuditSite.INDEX), "");
    browser.find("#matrix a.error").click();
    assertThat(browser.find("h1").getText()).isEqualTo("云岫市第1局2022年政府信息公开工作年度报告");
    browser.find(".other a").click();
    assertThat(browser.find("h1").getText()).isEqualTo("云岫市第1局2023年政府信息公开工作年度报告");
    browser.find(".bar .up").click();
    assertThat(browser.find(".failures").getText()).isEqualTo("scan.pdf It has no text.");
  }
}
