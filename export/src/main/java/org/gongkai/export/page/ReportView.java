package org.gongkai.export.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.PagePicture;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionParagraph;
import org.gongkai.core.report.DisclosureReport;

/**
 * A report with what its page asks for again and again. Findings are known by their number, from 0
 * by weight; places of the text by theirs, from 0 in document order.
 *
 * @param findings the findings, those that weigh most first
 * @param findingsOfCell the numbers of the findings that name a cell
 * @param paragraphs the paragraphs and headings of the text by their place; the first where several
 *     share one
 * @param pictures the pictures by page, in order
 */
record ReportView(
    DisclosureReport report,
    PageOptions options,
    List<Finding> findings,
    Map<String, List<Integer>> findingsOfCell,
    Map<Location, Integer> paragraphs,
    Map<Integer, PagePicture> pictures) {

  static ReportView of(DisclosureReport report, PageOptions options) {
    List<Finding> findings =
        report.findings().stream().sorted(Comparator.comparing(Finding::severity)).toList();
    Map<String, List<Integer>> ofCell = new HashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      for (String cell : findings.get(i).cells()) {
        ofCell.computeIfAbsent(cell, id -> new ArrayList<>()).add(i);
      }
    }
    Map<Location, Integer> paragraphs = new LinkedHashMap<>();
    number(report.sections(), paragraphs, new int[] {0});
    Map<Integer, PagePicture> pictures = new TreeMap<>();
    options.pictures().forEach(picture -> pictures.put(picture.page(), picture));
    return new ReportView(report, options, findings, ofCell, paragraphs, pictures);
  }

  /** Numbers headings and paragraphs as {@link TextPanel} writes them. */
  private static void number(List<Section> sections, Map<Location, Integer> numbers, int[] next) {
    for (Section section : sections) {
      numbers.putIfAbsent(section.location(), next[0]++);
      for (SectionParagraph paragraph : section.paragraphs()) {
        numbers.putIfAbsent(paragraph.location(), next[0]++);
      }
      number(section.children(), numbers, next);
    }
  }

  /** The most that a finding on a cell weighs. */
  Optional<Severity> weight(String cellId) {
    return findingsOfCell.getOrDefault(cellId, List.of()).stream()
        .map(findings::get)
        .map(Finding::severity)
        .min(Comparator.naturalOrder());
  }

  /** The class that marks a cell: its weight in lower case, or nothing. */
  String mark(String cellId) {
    return weight(cellId).map(ReportView::kind).orElse("");
  }

  static String kind(Severity severity) {
    return severity.name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * The number of the paragraph or heading at a finding's place, where it is about none but text.
   */
  Optional<Integer> paragraphOf(Finding finding) {
    return finding.cells().isEmpty() ? finding.location().map(paragraphs::get) : Optional.empty();
  }
}
