package org.gongkai.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Period;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.report.DisclosureReport;

/**
 * {@code reports.csv}: one row per report, those of an unknown form too. {@code pages} is 0 for a
 * format without pages. RFC 4180 with CR LF; to be written as UTF-8.
 */
public final class ReportsCsv {
  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "source",
          "sha256",
          "media_type",
          "pages",
          "issuer",
          "report_year",
          "template",
          "scope",
          "title",
          "period_start",
          "period_end",
          "published",
          "status",
          "figures",
          "errors",
          "warnings",
          "infos");

  private ReportsCsv() {}

  /** Writes the header line. */
  public static void writeHeader(Writer writer) throws IOException {
    CsvRows.to(writer).header(COLUMNS);
  }

  /** Writes the row of a report. */
  public static void write(DisclosureReport report, Writer writer) throws IOException {
    CsvRows.Row row = new CsvRows.Row();
    addSource(row, report.source());
    addMetadata(row, report);
    addCounts(row, report);
    CsvRows.to(writer).row(row);
  }

  private static void addSource(CsvRows.Row row, SourceInfo source) {
    row.name(source.name()).text(source.sha256()).text(source.mediaType()).number(source.pages());
  }

  private static void addMetadata(CsvRows.Row row, DisclosureReport report) {
    ReportMetadata metadata = report.metadata();
    row.value(metadata.issuer())
        .text(year(report))
        .text(WireNames.TEMPLATE.name(report.template()))
        .value(metadata.scope().map(WireNames.SCOPE::name))
        .value(metadata.title())
        .value(metadata.period().map(Period::start))
        .value(metadata.period().map(Period::end))
        .value(metadata.published());
  }

  private static void addCounts(CsvRows.Row row, DisclosureReport report) {
    row.text(WireNames.REPORT_STATUS.name(report.status()))
        .number(report.figures().all().stream().filter(Figure::hasValue).count())
        .number(report.count(Severity.ERROR))
        .number(report.count(Severity.WARNING))
        .number(report.count(Severity.INFO));
  }

  static String year(DisclosureReport report) {
    OptionalInt year = report.metadata().reportYear();
    return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
  }
}
