package org.gongkai.parsers;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Contact;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.report.DisclosureReport;

/** A report as plain text that shows all that was read, a line a thing. */
final class GoldenText {
  private final List<String> lines = new ArrayList<>();

  private GoldenText() {}

  static String of(DisclosureReport report) {
    GoldenText text = new GoldenText();
    text.source(report);
    text.metadata(report.metadata());
    text.contact(report.metadata().contact());
    text.lines.add("");
    report.sections().forEach(section -> text.section(section, ""));
    text.lines.add("");
    report.figures().all().forEach(text::figure);
    text.lines.add("");
    report.findings().forEach(text::finding);
    return String.join("\n", text.lines) + "\n";
  }

  private void source(DisclosureReport report) {
    SourceInfo source = report.source();
    lines.add("source: " + source.name() + ", " + source.mediaType() + ", pages " + source.pages());
    lines.add("template: " + report.template() + ", " + report.status());
  }

  private void metadata(ReportMetadata metadata) {
    lines.add("title: " + metadata.title().orElse(""));
    lines.add("issuer: " + metadata.issuer().orElse(""));
    lines.add("year: " + metadata.reportYear().orElse(0));
    lines.add("period: " + metadata.period().map(p -> p.start() + " " + p.end()).orElse(""));
    lines.add("published: " + metadata.published().map(Object::toString).orElse(""));
    lines.add("scope: " + metadata.scope().map(Object::toString).orElse(""));
  }

  private void contact(Contact contact) {
    contact.address().ifPresent(text -> lines.add("address: " + text));
    contact.phone().ifPresent(text -> lines.add("phone: " + text));
    contact.fax().ifPresent(text -> lines.add("fax: " + text));
    contact.postcode().ifPresent(text -> lines.add("postcode: " + text));
    contact.email().ifPresent(text -> lines.add("email: " + text));
    contact.website().ifPresent(text -> lines.add("website: " + text));
  }

  private void section(Section section, String indent) {
    lines.add(
        indent
            + section.kind()
            + " '"
            + section.heading()
            + "' level "
            + section.level()
            + " @ "
            + section.location().describe());
    section.text().lines().forEach(line -> lines.add(indent + "  | " + line));
    section.children().forEach(child -> section(child, indent + "  "));
  }

  private void figure(Figure figure) {
    if (figure.status() != FigureStatus.ABSENT) {
      String value = figure.value().map(number -> number.toPlainString() + " ").orElse("");
      String unit = figure.printedUnit().map(printed -> " in " + printed).orElse("");
      lines.add(
          figure.cellId()
              + ": "
              + figure.status().id()
              + " "
              + value
              + "'"
              + figure.raw()
              + "'"
              + unit
              + " "
              + figure.confirmation()
              + " @ "
              + figure.location().map(Location::describe).orElse(""));
    }
  }

  private void finding(Finding finding) {
    String place = finding.location().map(location -> " @ " + location.describe()).orElse("");
    lines.add(finding.severity() + " " + finding.code() + " " + cells(finding.cells()) + place);
    lines.add("  " + finding.messageEn());
    lines.add("  " + finding.messageZh());
  }

  /** Long lists by their ends. */
  private static String cells(List<String> cells) {
    int last = cells.size() - 1;
    return cells.size() <= 12
        ? cells.toString()
        : "[" + cells.get(0) + ", … " + cells.size() + " cells …, " + cells.get(last) + "]";
  }
}
