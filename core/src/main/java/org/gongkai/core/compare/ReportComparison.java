package org.gongkai.core.compare;

import java.util.List;
import org.gongkai.core.report.DisclosureReport;

/**
 * Two reports side by side: of two years, or one and its corrected version. Immutable.
 *
 * <p>Figures of one cell are compared as printed: a blank is no 0, and a doubt about a reading
 * stays with the figure. Where the forms differ, measures that both have in different cells are
 * compared too, each with how well it can be.
 *
 * @param before the first report
 * @param after the second report
 * @param metadata what they say of themselves, unchanged things included
 * @param figures the figures, unchanged ones included: first the measures, then the cells
 * @param sections the texts of their sections, unchanged ones included
 */
public record ReportComparison(
    DisclosureReport before,
    DisclosureReport after,
    List<MetadataRow> metadata,
    List<FigureRow> figures,
    List<SectionRow> sections) {
  /** Takes copies of the lists. */
  public ReportComparison {
    metadata = List.copyOf(metadata);
    figures = List.copyOf(figures);
    sections = List.copyOf(sections);
  }

  /** Compares two reports. */
  public static ReportComparison of(DisclosureReport before, DisclosureReport after) {
    return new ReportComparison(
        before,
        after,
        MetadataComparison.rows(before, after),
        new FigureComparison(before, after).rows(),
        SectionComparison.rows(before, after));
  }

  /** Whether the second report differs in anything from the first. */
  public boolean isChanged() {
    return metadata.stream().anyMatch(MetadataRow::isChanged)
        || figures.stream().anyMatch(FigureRow::isChanged)
        || sections.stream().anyMatch(SectionRow::isChanged);
  }
}
