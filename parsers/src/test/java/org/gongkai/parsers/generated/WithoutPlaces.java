package org.gongkai.parsers.generated;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Section;
import org.gongkai.core.report.DisclosureReport;

/** A report as text without what formats differ in: source, places and white space. */
final class WithoutPlaces {
  private WithoutPlaces() {}

  static String of(DisclosureReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(report.template() + " " + report.metadata() + " " + report.metadata().contact());
    report.sections().forEach(section -> add(section, lines));
    report.figures().all().forEach(figure -> lines.add(line(figure)));
    report.findings().forEach(finding -> lines.add(line(finding)));
    return ReadBack.bare(String.join("|", lines));
  }

  private static void add(Section section, List<String> lines) {
    lines.add(section.kind() + " " + section.level() + section.heading() + ": " + section.text());
    section.children().forEach(child -> add(child, lines));
  }

  private static String line(Figure figure) {
    return figure
        + " "
        + figure.status()
        + figure.printedUnit().orElse("")
        + figure.confirmation()
        + figure.raw();
  }

  private static String line(Finding finding) {
    return finding.code() + " " + finding.cells() + finding.messageZh();
  }
}
