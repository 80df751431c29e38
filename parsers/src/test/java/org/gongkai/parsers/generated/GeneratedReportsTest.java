package org.gongkai.parsers.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.docx.DocxFixture;
import org.gongkai.parsers.source.ArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the generator prints is read back, whatever the format. */
class GeneratedReportsTest {
  private static final int SEEDS = Integer.getInteger("generated.seeds", 3);
  private static final List<TemplateId> FORMS =
      List.of(TemplateId.NATIONAL_2014, TemplateId.NATIONAL_2019, TemplateId.NATIONAL_2021);
  private static final ReportParser PARSER = ReportParser.create();

  private static final Map<Rendering, Notations> RENDERINGS = renderings();

  /** Each rendering with as many notations as it keeps. */
  static Map<Rendering, Notations> renderings() {
    Map<Rendering, Notations> renderings = new LinkedHashMap<>();
    renderings.put(TextRendering.TABS, Notations.EMPTY);
    renderings.put(TextRendering.PIPES, Notations.EMPTY);
    renderings.put(TextRendering.MARKDOWN, Notations.EMPTY);
    renderings.put(TextRendering.ALIGNED, Notations.MARKED);
    renderings.put(TextRendering.LISTED, Notations.PLAIN);
    for (Rendering docx : DocxRendering.values()) {
      renderings.put(docx, Notations.EMPTY);
    }
    renderings.put(PageRendering.RULED, Notations.EMPTY);
    renderings.put(PageRendering.RULED_WITH_HEADS, Notations.EMPTY);
    renderings.put(PageRendering.UNRULED, Notations.PLAIN);
    renderings.put(PageRendering.OFD, Notations.EMPTY);
    for (Rendering html : HtmlRendering.values()) {
      renderings.put(html, Notations.EMPTY);
    }
    renderings.put(OdtRendering.ODT, Notations.EMPTY);
    renderings.put(RtfRendering.UNICODE, Notations.EMPTY);
    renderings.put(RtfRendering.GBK, Notations.EMPTY);
    renderings.put(SheetRendering.XLSX, Notations.EMPTY);
    renderings.put(SheetRendering.XLS, Notations.EMPTY);
    return renderings;
  }

  static Stream<Arguments> reports() {
    List<Arguments> cases = new ArrayList<>();
    for (TemplateId template : FORMS) {
      for (int seed = 1; seed <= SEEDS; seed++) {
        for (Rendering rendering : RENDERINGS.keySet()) {
          cases.add(Arguments.of(rendering, template, seed));
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0} {1} seed {2}")
  @MethodSource("reports")
  void everythingPrintedIsReadBack(Rendering rendering, TemplateId template, long seed) {
    GeneratedReport report = ReportGenerator.report(seed, template, RENDERINGS.get(rendering));
    DisclosureReport read = PARSER.parse(rendering.render(report), "report");
    assertThat(ReadBack.differences(report, read)).as("%s of %s", rendering, report).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = TemplateId.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
  void allFormatsGiveTheSameReport(TemplateId template) {
    GeneratedReport report = ReportGenerator.report(1, template, Notations.PLAIN);
    List<DisclosureReport> readings =
        RENDERINGS.keySet().stream().map(r -> PARSER.parse(r.render(report), "report")).toList();
    assertThat(readings)
        .extracting(WithoutPlaces::of)
        .containsOnly(WithoutPlaces.of(readings.get(0)));
  }

  @ParameterizedTest
  @EnumSource(value = TemplateId.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
  void archivesGiveTheReportsInThem(TemplateId template) {
    GeneratedReport report = ReportGenerator.report(2, template, Notations.PLAIN);
    Map<String, byte[]> files = new LinkedHashMap<>();
    RENDERINGS.keySet().forEach(r -> files.put(files.size() + ".bin", r.render(report)));
    List<DisclosureReport> readings = new ArrayList<>();
    for (ArchiveEntry entry : PARSER.entries(DocxFixture.zip(files), "a.zip")) {
      readings.add(PARSER.parse(entry.bytes(), entry.name()));
    }
    assertThat(readings)
        .hasSize(files.size())
        .extracting(WithoutPlaces::of)
        .containsOnly(WithoutPlaces.of(readings.get(0)));
  }

  @Test
  void readingTwiceGivesEqualReports() {
    for (Rendering rendering : RENDERINGS.keySet()) {
      byte[] bytes =
          rendering.render(
              ReportGenerator.report(3, TemplateId.NATIONAL_2019, RENDERINGS.get(rendering)));
      assertThat(PARSER.parse(bytes, "report")).isEqualTo(PARSER.parse(bytes, "report"));
    }
  }

  @Test
  void renderingTwiceGivesTheSameReport() {
    GeneratedReport one = ReportGenerator.report(7, TemplateId.NATIONAL_2021, Notations.EMPTY);
    GeneratedReport other = ReportGenerator.report(7, TemplateId.NATIONAL_2021, Notations.EMPTY);
    assertThat(TextRendering.TABS.render(one)).isEqualTo(TextRendering.TABS.render(other));
  }

  @Test
  void threadsThatShareAParserGetTheSameReports() throws Exception {
    GeneratedReport report = ReportGenerator.report(5, TemplateId.NATIONAL_2021, Notations.PLAIN);
    List<byte[]> files =
        Stream.of(TextRendering.TABS, DocxRendering.MERGED, PageRendering.RULED)
            .map(rendering -> rendering.render(report))
            .toList();
    List<DisclosureReport> alone =
        files.stream().map(bytes -> PARSER.parse(bytes, "report")).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<DisclosureReport>> tasks = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        files.forEach(bytes -> tasks.add(() -> PARSER.parse(bytes, "report")));
      }
      List<Future<DisclosureReport>> shared = threads.invokeAll(tasks);
      for (int i = 0; i < tasks.size(); i++) {
        assertThat(shared.get(i).get()).isEqualTo(alone.get(i % files.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
