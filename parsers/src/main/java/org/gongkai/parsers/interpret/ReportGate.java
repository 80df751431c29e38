package org.gongkai.parsers.interpret;

import java.util.Optional;
import org.gongkai.parsers.error.NotAReportException;

/** Keeps out documents that are no annual reports. */
final class ReportGate {
  private static final int LEAST_TEXT = 150;

  private ReportGate() {}

  /**
   * Lets reports pass: a form's table, or a title with the text of a report under it.
   *
   * @throws NotAReportException for anything else
   */
  static void check(String sourceName, Flow flow, Optional<Title> title) {
    if (!flow.segments().isEmpty()) {
      return;
    }
    if (title.isEmpty()) {
      throw new NotAReportException(
          sourceName,
          TitleFinder.isLookAlike(flow.paragraphs())
              ? "It is about annual reports (a notice, an interpretation), but is none."
              : "It has neither the title nor a table of an annual report.");
    }
    int text = flow.paragraphs().stream().mapToInt(p -> p.text().length()).sum();
    if (text - title.get().text().length() < LEAST_TEXT) {
      throw new NotAReportException(
          sourceName, "It has the title of an annual report and nothing under it.");
    }
  }
}
