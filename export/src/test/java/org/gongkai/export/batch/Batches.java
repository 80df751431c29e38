package org.gongkai.export.batch;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.CellLocation;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.SectionParagraph;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.export.ReportVersion;
import org.jspecify.annotations.Nullable;

/** Batches of invented inputs, and their outputs. */
final class Batches {
  static final String STRANGE = "=cmd|'/c calc'!A1 \"q\", a\nb\tc\u0000d\uD800e _x0041_ 𠮷";

  private Batches() {}

  /** Writes an output of the items into a folder. */
  static Path write(BatchFormat format, Path folder, List<BatchItem> items) throws IOException {
    return write(format, folder, items, false);
  }

  static Path write(BatchFormat format, Path folder, List<BatchItem> items, boolean bom)
      throws IOException {
    Files.createDirectories(folder);
    BatchSettings settings = new BatchSettings(new Provenance("1.2.3", "0a1b2c"), bom);
    try (BatchOutput output = format.open(folder, settings)) {
      for (BatchItem item : items) {
        output.prepare(item).write();
      }
      output.finish(versions(items));
    }
    return folder;
  }

  private static List<ReportVersion> versions(List<BatchItem> items) {
    List<ReportVersion> versions = new ArrayList<>();
    for (BatchItem item : items) {
      if (item instanceof BatchItem.ReadReport read) {
        ReportMetadata metadata = read.report().metadata();
        versions.add(
            new ReportVersion(
                item.source(), metadata.issuer(), metadata.reportYear(), 1, 1, Optional.empty()));
      }
    }
    return versions;
  }

  /** Inputs of all kinds: three forms, no form, no year, strange texts, a failure. */
  static List<BatchItem> mixed() {
    return List.of(
        item(report("2016/甲县.docx", TemplateId.NATIONAL_2014, "甲县", 2016)),
        item(report("2020/甲县.pdf", TemplateId.NATIONAL_2019, "甲县", 2020)),
        failure("2021/乙县.pdf", "It has 3 pages, but no text."),
        item(report("2022/乙县.pdf", TemplateId.NATIONAL_2021, "乙县", 2022)),
        item(report("2020/丙县.pdf", TemplateId.NATIONAL_2019, "丙县", 2020)),
        item(report("undated.txt", TemplateId.NATIONAL_2021, null, null)),
        item(report("other.html", TemplateId.UNKNOWN, "丁局", 2022)),
        item(strange("s/" + STRANGE.replace('\n', ' ') + ".pdf")),
        failure("s/" + STRANGE, STRANGE));
  }

  static BatchItem item(DisclosureReport report) {
    return BatchItem.ReadReport.of(report);
  }

  static BatchItem failure(String source, String message) {
    return new BatchItem.FailedInput(source, "NoTextException", message, "Give the original.");
  }

  /** A report whose cells hold 0, 1, 2 and so on, some blank, absent or unreadable. */
  static DisclosureReport report(
      String source, TemplateId form, @Nullable String issuer, @Nullable Integer year) {
    return report(source, form, issuer, year, Map.of());
  }

  /** The same, with other figures in some cells. */
  static DisclosureReport report(
      String source,
      TemplateId form,
      @Nullable String issuer,
      @Nullable Integer year,
      Map<String, BigDecimal> values) {
    return new DisclosureReport(
        new SourceInfo(source, "application/pdf", "ab".repeat(32), 100, 4),
        form,
        ReportMetadata.builder()
            .title(issuer + "年度报告")
            .issuer(issuer)
            .reportYear(year)
            .published(LocalDate.of(2024, 2, 29))
            .build(),
        List.of(section("一、总体情况", "第一段。", "第二段。")),
        figures(form, values),
        List.of());
  }

  private static Section section(String heading, String... paragraphs) {
    CellLocation at = new CellLocation(1, 1, 1);
    return new Section(
        SectionKind.OVERVIEW,
        heading,
        1,
        List.of(paragraphs).stream()
            .map(text -> new SectionParagraph(text, new ParagraphLocation(2)))
            .toList(),
        List.of(new Section(SectionKind.SUBSECTION, "（一）机构", 2, List.of(), List.of(), at)),
        at);
  }

  private static Figures figures(TemplateId form, Map<String, BigDecimal> values) {
    List<Figure> figures = new ArrayList<>();
    for (TemplateCell cell : ReportTemplate.of(form).map(ReportTemplate::cells).orElse(List.of())) {
      figures.add(figure(cell, figures.size(), values.get(cell.cellId())));
    }
    return Figures.of(figures);
  }

  private static Figure figure(TemplateCell cell, int index, @Nullable BigDecimal value) {
    CellLocation at = new CellLocation(1, index + 1, 2);
    if (value == null && index % 11 == 7) {
      return Figure.blank(cell.cellId(), cell.unit(), "—", at);
    }
    if (value == null && index % 11 == 8) {
      return Figure.absent(cell.cellId(), cell.unit());
    }
    if (value == null && index % 11 == 9) {
      return Figure.unreadable(cell.cellId(), cell.unit(), "若干", at);
    }
    BigDecimal number = value == null ? new BigDecimal(index) : value;
    return Figure.value(cell.cellId(), number, cell.unit(), null, "+" + number, at);
  }

  /** A report in which every text is {@link #STRANGE}. */
  static DisclosureReport strange(String source) {
    DisclosureReport plain = report(source, TemplateId.NATIONAL_2021, STRANGE, 2023);
    String cell = "requests.granted.total";
    CellLocation at = new CellLocation(1, 2, 3);
    Figure figure = Figure.unreadable(cell, plain.expectFigure(cell).unit(), STRANGE, at);
    return new DisclosureReport(
        plain.source(),
        plain.template(),
        ReportMetadata.builder().title(STRANGE).issuer(STRANGE).reportYear(2023).build(),
        List.of(section(STRANGE, STRANGE)),
        plain.figures().map(f -> f.cellId().equals(cell) ? figure : f),
        List.of(
            new Finding(FindingCode.UNREADABLE_CELL, List.of(cell), at, STRANGE, STRANGE),
            new Finding(FindingCode.STALE_YEAR, List.of(), null, "-1", "@SUM(1)")));
  }
}
