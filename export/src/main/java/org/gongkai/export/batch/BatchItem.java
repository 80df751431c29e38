package org.gongkai.export.batch;

import java.util.Objects;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.JsonReports;

/** What became of one input of a batch. */
public sealed interface BatchItem {
  /** The input as the tables name it, for example {@code 2023/a.zip!/b.pdf}. */
  String source();

  /**
   * It was read.
   *
   * @param report the report in it
   * @param json the same report as {@link JsonReports#toJson} gives it: one line without its end
   */
  record ReadReport(DisclosureReport report, String json) implements BatchItem {
    /** Both are needed. */
    public ReadReport {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(json, "json");
    }

    /** With the JSON of the report. */
    public static ReadReport of(DisclosureReport report) {
      return new ReadReport(report, JsonReports.toJson(report));
    }

    @Override
    public String source() {
      return report.source().name();
    }
  }

  /**
   * It could not be read.
   *
   * @param source the input as the tables name it
   * @param error the kind of error, for example {@code NoTextException}
   * @param message what was found
   * @param advice what to do about it
   */
  record FailedInput(String source, String error, String message, String advice)
      implements BatchItem {}
}
