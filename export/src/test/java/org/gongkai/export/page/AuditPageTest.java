package org.gongkai.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.core.model.Language;
import org.gongkai.core.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditPageTest {
  private static String page(DisclosureReport report, Language language) {
    StringBuilder page = new StringBuilder();
    AuditPage.write(report, PageOptions.of(language), page);
    return page.toString();
  }

  @Test
  void forbidsWhatIsNotItsOwn() {
    assertThat(page(ShownReports.report("云岫市教育局", 2023), Language.ZH))
        .startsWith("<!DOCTYPE html>\n<html lang=\"zh\" data-lang=\"zh\">")
        .containsPattern(
            "content=\"default-src &#39;none&#39;; img-src data:; style-src &#39;unsafe-inline&#39;;"
                + " script-src &#39;sha256-[\\w+/=]+&#39; &#39;sha256-[\\w+/=]+&#39;;"
                + " base-uri &#39;none&#39;; form-action &#39;none&#39;\"")
        .doesNotContain("http://", "https://");
  }

  @Test
  void takesNoTextForMarkup() {
    String page =
        page(ShownReports.hostile("</script><b title='x'>\"&\u2028\u202E\uD800"), Language.EN);

    assertThat(page).doesNotContain("<b title", "\u2028", "\u202E", "\uD800");
    assertThat(page)
        .contains("&lt;/script&gt;&lt;b title=&#39;x&#39;&gt;&quot;&amp;")
        .contains("\\u003c/script\\u003e\\u003cb title='x'\\u003e\\\"\\u0026");
  }

  @Test
  void staysSmallWithoutPictures() {
    String page = page(ShownReports.report("云岫市教育局", 2023), Language.ZH);

    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(300_000);
  }

  @Test
  void cutsTextsBeyondAllMeasure() {
    String page = page(ShownReports.hostile("长".repeat(3_000_000)), Language.ZH);

    assertThat(page.length()).isLessThan(1_000_000);
  }

  @Test
  void listsFindingsByWeight() {
    String page = page(ShownReports.report("云岫市教育局", 2023), Language.ZH);

    assertThat(page.indexOf("data-code=\"DISPUTE_TOTAL\""))
        .isLessThan(page.indexOf("data-code=\"STALE_YEAR\""));
    assertThat(page.indexOf("data-code=\"STALE_YEAR\""))
        .isLessThan(page.indexOf("data-code=\"BLANK_FIGURES\""));
  }

  @Test
  void writesTheSameSiteInAnyOrder(@TempDir Path folder) throws IOException {
    DisclosureReport one = ShownReports.report("甲局", 2022);
    DisclosureReport other = ShownReports.report("乙局", 2022);
    site(folder.resolve("a"), List.of(one, other));
    site(folder.resolve("b"), List.of(other, one));

    assertThat(Files.readString(folder.resolve("a/index.html")))
        .isEqualTo(Files.readString(folder.resolve("b/index.html")))
        .contains("[\"乙局\",\"甲局（改）\"]");
    try (Stream<Path> pages = Files.list(folder.resolve("a/reports"))) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .hasSize(2)
          .allMatch(name -> name.matches("[甲乙]局-pdf-[0-9a-f]{16}\\.html"));
    }
  }

  private static void site(Path folder, List<DisclosureReport> reports) throws IOException {
    AuditSite site = new AuditSite(folder, Language.ZH);
    for (DisclosureReport report : reports) {
      site.add(report, List.of());
    }
    site.writeIndex(Map.of(ShownReports.source("甲局", 2022), "甲局（改）"));
  }

  @Test
  void namesPagesSafelyAndApart() {
    assertThat(PageName.of("a/CON.pdf")).matches("CON-pdf-[0-9a-f]{16}\\.html");
    assertThat(PageName.of("../..\\x:*?\u202E#%.pdf")).matches("[-x]+pdf-[0-9a-f]{16}\\.html");
    assertThat(PageName.of("长".repeat(500)).getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(200);
    assertThat(PageName.of("a/b.pdf")).isNotEqualTo(PageName.of("A/b.pdf"));
    assertThat(PageName.of("")).matches("-[0-9a-f]{16}\\.html");
  }
}
