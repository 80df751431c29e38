package org.gongkai.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionParagraph;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.text.FoldedText;

/**
 * A row of the table {@code sections}.
 *
 * @param report the report
 * @param number where the section stands among the others: {@code 2}, and {@code 2.1} for the first
 *     part under it
 * @param section the section
 */
public record SectionRow(DisclosureReport report, String number, Section section) {
  /** One row for every section of every report. */
  public static final Table<SectionRow> TABLE = table();

  /** The rows of a report: each section is followed by the parts under it. */
  public static List<SectionRow> of(DisclosureReport report) {
    List<SectionRow> rows = new ArrayList<>();
    addAll(rows, report, "", report.sections());
    return rows;
  }

  private static void addAll(
      List<SectionRow> rows, DisclosureReport report, String prefix, List<Section> sections) {
    for (int i = 0; i < sections.size(); i++) {
      String number = prefix + (i + 1);
      rows.add(new SectionRow(report, number, sections.get(i)));
      addAll(rows, report, number + ".", sections.get(i).children());
    }
  }

  private String text() {
    return section.paragraphs().stream()
        .map(SectionParagraph::text)
        .map(FoldedText::fold)
        .collect(Collectors.joining("\n"));
  }

  private static Table<SectionRow> table() {
    TableBuilder<SectionRow> table =
        Table.named(
            "sections",
            "One row for every section of every report, followed by the parts under it.",
            "每份报告的每个章节一行，其下各部分随后列出。");
    CommonColumns.report(table, SectionRow::report)
        .line(
            "section",
            "Where the section stands: 2 is the second of the report, 2.1 the first part under it.",
            "章节序号：2 为第二个章节，2.1 为其下第一部分。",
            SectionRow::number)
        .line(
            "kind",
            "What the section is about, for example PROACTIVE_DISCLOSURE.",
            "章节类别，如 PROACTIVE_DISCLOSURE（主动公开政府信息情况）。",
            row -> row.section().kind().name())
        .integer(
            "level",
            "1 for the sections of the form, 2 and deeper for the parts under them.",
            "层级：1 为格式所列章节，2 及以上为其下各部分。",
            row -> row.section().level())
        .optionalLine(
            "heading",
            "The heading as printed, with its number.",
            "标题原文（含编号）。",
            row -> row.section().heading())
        .optionalExact(
            "text",
            "The section's own text, a paragraph a line, without tables and the parts under it.",
            "章节自身的正文，每段一行，不含表格及其下各部分。",
            SectionRow::text);
    return CommonColumns.location(table, row -> Optional.of(row.section().location())).build();
  }
}
