package org.gongkai.export.page;

import java.util.List;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.html.Html;

/**
 * One report with its findings as a web page: a file that needs nothing else, opens from disk,
 * loads nothing and prints. Beside the findings stand the pages as printed (where pictures are
 * given), the tables of the form as they were read, and the text; the figures and sentences of a
 * finding are marked there.
 *
 * <p>Nothing of a report is run or taken for markup, whatever it holds.
 */
public final class AuditPage {
  private static final Shell SHELL =
      new Shell(List.of("base.css", "report.css"), List.of("base.js", "report.js"));

  private AuditPage() {}

  /**
   * Writes the page.
   *
   * @param out where to, as UTF-8
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public static void write(DisclosureReport report, PageOptions options, Appendable out) {
    ReportView view = ReportView.of(report, options);
    Markup markup = new Markup(new Html(out), options.language());
    SHELL.begin(markup, title(report));
    ReportHead.write(markup, view);
    markup.raw("<main class=\"work\">\n");
    FindingList.write(markup, view);
    Evidence.write(markup, view);
    markup.raw("</main>\n");
    ScriptData.write(markup, "cells", CellData.of(view));
    SHELL.end(markup);
  }

  private static Labelled title(DisclosureReport report) {
    String name = Markup.shown(report.metadata().title().orElse(report.source().name()), 200);
    return new Said(name + " - " + Word.TITLE.labelZh(), name + " - " + Word.TITLE.labelEn());
  }
}
