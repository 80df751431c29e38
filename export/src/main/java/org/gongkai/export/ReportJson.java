package org.gongkai.export;

import java.io.IOException;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;

/** A whole report. Its status follows from the rest and is written for those who read the JSON. */
final class ReportJson {
  /** Goes up when a field changes its name or its meaning. */
  static final int FORMAT_VERSION = 1;

  private ReportJson() {}

  static void write(JsonOut out, DisclosureReport report) throws IOException {
    out.integer("format_version", FORMAT_VERSION);
    out.object("source", report.source(), ReportJson::writeSource);
    out.text("template", WireNames.TEMPLATE.name(report.template()));
    out.text("status", WireNames.REPORT_STATUS.name(report.status()));
    out.object("metadata", report.metadata(), MetadataJson::write);
    out.list("sections", report.sections(), SectionJson::write);
    out.list("figures", report.figures().all(), FigureJson::write);
    out.list("findings", report.findings(), FindingJson::write);
  }

  private static void writeSource(JsonOut out, SourceInfo source) throws IOException {
    out.text("name", source.name());
    out.text("media_type", source.mediaType());
    out.text("sha256", source.sha256());
    out.integer("size", source.size());
    out.integer("pages", source.pages());
  }

  static DisclosureReport read(JsonFields fields) {
    int version = fields.integer("format_version");
    if (version != FORMAT_VERSION) {
      throw fields.fault(
          "format_version", "Version " + version + " is not known, only " + FORMAT_VERSION + ".");
    }
    SourceInfo source = readSource(fields.object("source"));
    TemplateId template = WireNames.TEMPLATE.constant(fields, "template");
    fields.skip("status");
    ReportMetadata metadata = MetadataJson.read(fields.object("metadata"));
    List<Section> sections = fields.objects("sections").stream().map(SectionJson::read).toList();
    List<Figure> figures = fields.objects("figures").stream().map(FigureJson::read).toList();
    List<Finding> findings = fields.objects("findings").stream().map(FindingJson::read).toList();
    return fields.build(
        () ->
            new DisclosureReport(
                source, template, metadata, sections, Figures.of(figures), findings));
  }

  private static SourceInfo readSource(JsonFields fields) {
    String name = fields.text("name");
    String mediaType = fields.text("media_type");
    String sha256 = fields.text("sha256");
    long size = fields.longInteger("size");
    int pages = fields.integer("pages");
    return fields.build(() -> new SourceInfo(name, mediaType, sha256, size, pages));
  }
}
