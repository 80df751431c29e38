package org.gongkai.parsers.interpret;

import java.util.List;
import java.util.Optional;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.error.NotAReportException;
import org.gongkai.parsers.source.Attachment;

/** Keeps out documents that are no annual reports. */
final class ReportGate {
  private static final int LEAST_TEXT = 80;

  private static final String ABOUT_REPORTS =
      "It is about annual reports (a notice, an interpretation), but is none.";

  private ReportGate() {}

  /**
   * Lets reports pass: a form's table, or a title with the text of a report under it.
   *
   * @throws org.gongkai.parsers.error.AttachedReportException if the report is only linked
   * @throws NoTextException if there are only pictures under the title
   * @throws NotAReportException for anything else
   */
  static void check(
      String sourceName, Flow flow, Optional<Title> title, List<Attachment> attachments) {
    boolean notice =
        title.isPresent() && TitleFinder.isNoticeBefore(flow.paragraphs(), title.get());
    if (notice && !printsFigures(flow)) {
      throw new NotAReportException(sourceName, ABOUT_REPORTS);
    }
    if (!flow.segments().isEmpty()) {
      return;
    }
    boolean lookAlike = title.isEmpty() && TitleFinder.isLookAlike(flow.paragraphs());
    if (!lookAlike) {
      AttachedReport.check(sourceName, flow, title, attachments);
    }
    if (title.isEmpty()) {
      throw new NotAReportException(
          sourceName,
          lookAlike ? ABOUT_REPORTS : "It has neither the title nor a table of an annual report.");
    }
    int text = flow.paragraphs().stream().mapToInt(p -> p.text().length()).sum();
    if (text - title.get().text().length() < LEAST_TEXT) {
      if (!flow.pictures().isEmpty()) {
        throw new NoTextException(
            sourceName, "It has the title of an annual report and only pictures under it.");
      }
      throw new NotAReportException(
          sourceName, "It has the title of an annual report and nothing under it.");
    }
  }

  /** A notice may bring the form along, without figures. */
  private static boolean printsFigures(Flow flow) {
    return flow.segments().stream()
        .flatMap(segment -> segment.rows().stream())
        .flatMap(row -> row.pieces().stream())
        .anyMatch(piece -> piece.number().isPresent());
  }
}
