package org.gongkai.core.report;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.DisclosureStatistics;
import org.gongkai.core.model.Disputes;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.ProactiveDisclosure;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.RequestHandling;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TemplateId;

/**
 * One annual report on open government information (政府信息公开工作年度报告) of one issuer for one year, as it
 * was printed: contradictions are findings, nothing is corrected. Immutable.
 *
 * @param source the file it was read from
 * @param template the national form it follows
 * @param metadata what it says of itself
 * @param sections its sections in order, the parts under them inside
 * @param figures a figure for every cell of the form, absent ones included; none for {@code
 *     UNKNOWN}
 * @param findings what a reader should know, doubts of the reading first, then the checks' findings
 */
public record DisclosureReport(
    SourceInfo source,
    TemplateId template,
    ReportMetadata metadata,
    List<Section> sections,
    Figures figures,
    List<Finding> findings) {

  /** Takes copies of the lists. */
  public DisclosureReport {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(figures, "figures");
    sections = List.copyOf(sections);
    findings = List.copyOf(findings);
  }

  /**
   * The figure of a cell, for example {@code requests.granted.total}; empty if the form has none.
   */
  public Optional<Figure> figure(String cellId) {
    return figures.figure(cellId);
  }

  /**
   * The figure of a cell.
   *
   * @throws NoSuchElementException if the report's form has no such cell
   */
  public Figure expectFigure(String cellId) {
    return figures.expectFigure(cellId);
  }

  /** Table 二 of the forms of 2019 and 2021; empty for other forms. */
  public Optional<ProactiveDisclosure> proactiveDisclosure() {
    return isTwentyNineteenOrLater()
        ? Optional.of(new ProactiveDisclosure(figures))
        : Optional.empty();
  }

  /** Table 三 of the forms of 2019 and 2021; empty for other forms. */
  public Optional<RequestHandling> requestHandling() {
    return isTwentyNineteenOrLater() ? Optional.of(new RequestHandling(figures)) : Optional.empty();
  }

  /** Table 四 of the forms of 2019 and 2021; empty for other forms. */
  public Optional<Disputes> disputes() {
    return isTwentyNineteenOrLater() ? Optional.of(new Disputes(figures)) : Optional.empty();
  }

  /** The statistics table of the form of 2014; empty for other forms. */
  public Optional<DisclosureStatistics> statistics() {
    return template == TemplateId.NATIONAL_2014
        ? Optional.of(new DisclosureStatistics(figures))
        : Optional.empty();
  }

  private boolean isTwentyNineteenOrLater() {
    return template == TemplateId.NATIONAL_2019 || template == TemplateId.NATIONAL_2021;
  }

  /** The first section of a kind on the first level. */
  public Optional<Section> section(SectionKind kind) {
    return sections.stream().filter(section -> section.kind() == kind).findFirst();
  }

  /**
   * The first section of a kind on the first level.
   *
   * @throws NoSuchElementException if there is none
   */
  public Section expectSection(SectionKind kind) {
    return section(kind)
        .orElseThrow(() -> new NoSuchElementException("The report has no section " + kind));
  }

  /** The findings of one kind. */
  public List<Finding> findings(FindingCode code) {
    return findings.stream().filter(finding -> finding.code() == code).toList();
  }

  /** The findings that name a cell. */
  public List<Finding> findingsOn(String cellId) {
    return findings.stream().filter(finding -> finding.cells().contains(cellId)).toList();
  }

  /** How many findings weigh so much. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** How completely the report could be read. */
  public ReportStatus status() {
    boolean partial =
        template == TemplateId.UNKNOWN
            || !findings(FindingCode.MISSING_TABLE).isEmpty()
            || !findings(FindingCode.MISSING_ROW).isEmpty()
            || !findings(FindingCode.IMAGE_TABLE).isEmpty()
            || figures.all().stream().anyMatch(f -> f.status() == FigureStatus.UNREADABLE);
    if (partial) {
      return ReportStatus.PARTIAL;
    }
    boolean doubtful =
        findings.stream().anyMatch(finding -> FindingCode.DOUBTS.contains(finding.code()));
    return doubtful ? ReportStatus.DOUBTFUL : ReportStatus.COMPLETE;
  }

  /** The same report with other figures. */
  public DisclosureReport withFigures(Figures newFigures) {
    return new DisclosureReport(source, template, metadata, sections, newFigures, findings);
  }

  /** The same report with other findings. */
  public DisclosureReport withFindings(List<Finding> newFindings) {
    return new DisclosureReport(source, template, metadata, sections, figures, newFindings);
  }
}
