package org.gongkai.parsers.generated;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.Section;
import org.gongkai.core.report.DisclosureReport;

/** Tells how what was read of a generated report differs from what it prints. */
public final class ReadBack {
  private final GeneratedReport printed;
  private final DisclosureReport read;
  private final List<String> differences = new ArrayList<>();

  private ReadBack(GeneratedReport printed, DisclosureReport read) {
    this.printed = printed;
    this.read = read;
  }

  /** The differences, a line each; none if all was read as printed. */
  public static List<String> differences(GeneratedReport printed, DisclosureReport read) {
    ReadBack back = new ReadBack(printed, read);
    back.compareMetadata();
    back.compareSections();
    back.compareFigures();
    back.compareFindings();
    return back.differences;
  }

  private void compare(String what, Object expected, Object actual) {
    if (!Objects.equals(expected, actual)) {
      differences.add(what + ": printed <" + expected + ">, read <" + actual + ">");
    }
  }

  /** Without white space, which formats do not keep. */
  static String bare(String text) {
    return text.replaceAll("[\\s\\u3000\\u00A0]+", "");
  }

  private void compareMetadata() {
    compare("template", printed.template(), read.template());
    compare(
        "title", bare(String.join("", printed.title())), bare(read.metadata().title().orElse("")));
    compare("issuer", printed.issuer(), read.metadata().issuer().orElse(""));
    compare("year", printed.year(), read.metadata().reportYear().orElse(0));
    compare("period", printed.period(), read.metadata().period().orElse(null));
    compare("contact", printed.contact(), read.metadata().contact());
  }

  private void compareSections() {
    List<String> expected = new ArrayList<>();
    expected.add(line("INTRODUCTION", 1, "", String.join("", printed.introduction())));
    for (GeneratedSection section : printed.sections()) {
      expected.add(
          line(
              section.kind().name(),
              section.level(),
              section.heading(),
              String.join("", section.paragraphs())));
    }
    List<String> found = read.sections().stream().flatMap(ReadBack::lines).toList();
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      compare("section " + (i + 1), at(expected, i), at(found, i));
    }
  }

  private static String at(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  private static Stream<String> lines(Section section) {
    String own = line(section.kind().name(), section.level(), section.heading(), section.text());
    return Stream.concat(Stream.of(own), section.children().stream().flatMap(ReadBack::lines));
  }

  private static String line(String kind, int level, String heading, String text) {
    return kind + " " + level + " " + bare(heading) + ": " + bare(text);
  }

  private void compareFigures() {
    for (Figure figure : read.figures().all()) {
      PrintedFigure expected = printed.figures().get(figure.cellId());
      if (expected == null) {
        compare(figure.cellId(), FigureStatus.ABSENT, figure.status());
      } else {
        compare(figure.cellId(), shown(expected), shown(figure));
      }
    }
  }

  private static String shown(PrintedFigure figure) {
    String value = figure.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("");
    return figure.status() + " " + value + " '" + bare(figure.text()) + "'";
  }

  private static String shown(Figure figure) {
    String value = figure.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("");
    return figure.status() + " " + value + " '" + bare(figure.raw()) + "'";
  }

  private void compareFindings() {
    Set<FindingCode> expected = EnumSet.noneOf(FindingCode.class);
    if (printed.figures().values().stream().anyMatch(f -> f.status() == FigureStatus.BLANK)) {
      expected.add(FindingCode.BLANK_FIGURES);
    }
    if (printed.figures().values().stream().anyMatch(PrintedFigure::unitUnknown)) {
      expected.add(FindingCode.UNIT_UNKNOWN);
    }
    Set<FindingCode> found =
        read.findings().stream()
            .map(Finding::code)
            // Who printed figures of 规章 at random is invented, and may have no power to make them.
            .filter(code -> code != FindingCode.REGULATIONS_WITHOUT_POWER)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingCode.class)));
    compare("findings", expected, found);
    compare("cells named by BLANK_FIGURES", blanks(), named(FindingCode.BLANK_FIGURES));
  }

  private Set<String> blanks() {
    return printed.figures().entrySet().stream()
        .filter(entry -> entry.getValue().status() == FigureStatus.BLANK)
        .map(java.util.Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> named(FindingCode code) {
    return read.findings(code).stream()
        .flatMap(finding -> finding.cells().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
