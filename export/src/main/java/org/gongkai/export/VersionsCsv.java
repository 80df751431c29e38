package org.gongkai.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;

/**
 * {@code versions.csv}: one row per report, telling which of several reports of one issuer for one
 * year it is, and whether its bytes came before. RFC 4180 with CR LF; to be written as UTF-8.
 */
public final class VersionsCsv {
  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of("source", "issuer", "report_year", "version", "versions", "duplicate_of");

  private VersionsCsv() {}

  /** Writes the header line. */
  public static void writeHeader(Writer writer) throws IOException {
    CsvRows.to(writer).header(COLUMNS);
  }

  /** Writes the row of a report. */
  public static void write(ReportVersion version, Writer writer) throws IOException {
    CsvRows.to(writer)
        .row(
            new CsvRows.Row()
                .name(version.source())
                .value(version.issuer())
                .text(year(version.reportYear()))
                .number(version.version())
                .number(version.versions())
                .name(version.duplicateOf().orElse("")));
  }

  private static String year(OptionalInt year) {
    return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
  }
}
