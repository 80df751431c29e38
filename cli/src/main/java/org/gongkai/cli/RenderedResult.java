package org.gongkai.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.CellsCsv;
import org.gongkai.export.ErrorsCsv;
import org.gongkai.export.FindingsCsv;
import org.gongkai.export.JsonReports;
import org.gongkai.export.ReportsCsv;
import org.jspecify.annotations.Nullable;

/**
 * One file's part of every output, ready to be written. Made by the worker, so that the one thread
 * that writes has little to do.
 *
 * @param parts the text for each output
 * @param tally what was read
 * @param failure why the file could not be read; null if it was
 */
record RenderedResult(
    Map<OutputFile, String> parts, Tally tally, ReadResult.@Nullable Failure failure) {

  static RenderedResult of(ReadResult result) {
    try {
      return result instanceof ReadResult.Success success
          ? of(success.report())
          : of((ReadResult.Failure) result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RenderedResult of(DisclosureReport report) throws IOException {
    StringWriter reports = new StringWriter();
    StringWriter cells = new StringWriter();
    StringWriter findings = new StringWriter();
    ReportsCsv.write(report, reports);
    CellsCsv.write(report, cells);
    FindingsCsv.write(report, findings);
    Map<OutputFile, String> parts = new EnumMap<>(OutputFile.class);
    parts.put(OutputFile.REPORTS_JSONL, JsonReports.toJson(report) + "\n");
    parts.put(OutputFile.REPORTS, reports.toString());
    parts.put(OutputFile.CELLS, cells.toString());
    parts.put(OutputFile.FINDINGS, findings.toString());
    return new RenderedResult(parts, Tally.of(report), null);
  }

  private static RenderedResult of(ReadResult.Failure failure) throws IOException {
    StringWriter errors = new StringWriter();
    ErrorsCsv.write(failure.source(), failure.error(), failure.message(), failure.advice(), errors);
    return new RenderedResult(Map.of(OutputFile.ERRORS, errors.toString()), Tally.FAILURE, failure);
  }
}
