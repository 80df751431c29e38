package org.gongkai.export.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionParagraph;

/** Writes the headings and paragraphs of the report. */
final class TextPanel {
  /** Characters; the text of a report has some ten thousands. */
  static final int LONGEST = 200_000;

  private static final int DEEPEST_HEADING = 6;

  private final Markup out;
  private final ReportView view;
  private final Map<Integer, Finding> worst = new HashMap<>();
  private int next;
  private int written;

  private TextPanel(Markup out, ReportView view) {
    this.out = out;
    this.view = view;
    for (Finding finding : view.findings()) {
      view.paragraphOf(finding).ifPresent(number -> worst.putIfAbsent(number, finding));
    }
  }

  static void write(Markup out, ReportView view) {
    if (view.report().sections().isEmpty()) {
      out.element("p", "empty", Word.NO_TEXT);
      return;
    }
    TextPanel panel = new TextPanel(out, view);
    out.raw("<div class=\"prose\">\n");
    panel.sections(view.report().sections());
    out.raw("</div>\n");
    if (panel.written > LONGEST) {
      out.element("p", "empty", Word.TEXT_CUT);
    }
  }

  private void sections(List<Section> sections) {
    for (Section section : sections) {
      String heading = section.heading();
      String name = "h" + Math.min(section.level() + 2, DEEPEST_HEADING);
      line(name, heading, section.location());
      for (SectionParagraph paragraph : section.paragraphs()) {
        line("p", paragraph.text(), paragraph.location());
      }
      sections(section.children());
    }
  }

  private void line(String element, String text, Location location) {
    int number = next++;
    Finding finding = worst.get(number);
    if (text.isEmpty() || written > LONGEST && finding == null) {
      return;
    }
    written += text.length();
    out.open(
        element,
        "id",
        "t" + number,
        "?class",
        finding == null ? "" : "said " + ReportView.kind(finding.severity()),
        "title",
        location.describe());
    if (finding == null) {
      out.text(text, LONGEST);
    } else {
      Quoted.write(out, text, finding.messageZh());
    }
    out.close(element).raw("\n");
  }
}
