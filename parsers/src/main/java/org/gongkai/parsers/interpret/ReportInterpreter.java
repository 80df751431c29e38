package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.parsers.error.NotAReportException;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceDocument;

/**
 * Turns a neutral document into a report. Its findings are the doubts of the reading alone; the
 * checks come after it.
 */
public final class ReportInterpreter {
  private ReportInterpreter() {}

  /**
   * The report in a document.
   *
   * @param context whose time goes on; its other limits are the readers'
   * @throws NotAReportException if the document is readable and holds no annual report
   * @throws org.gongkai.parsers.error.LimitExceededException if it takes longer than {@code
   *     maxTime}
   */
  public static DisclosureReport interpret(
      SourceDocument document, SourceInfo source, ReadContext context) {
    Flow flow = FlowBuilder.build(document, context);
    MetadataFinder finder = new MetadataFinder(flow.paragraphs());
    ReportGate.check(source.name(), flow, finder.title(), document.attachments());
    ReportMetadata metadata = finder.find();
    TemplateId template = TemplateDetector.detect(flow, metadata.reportYear(), context);
    int body = finder.title().map(title -> title.firstParagraph() + title.paragraphs()).orElse(0);
    List<Section> sections = SectionTreeBuilder.build(body(flow, body), context);
    Optional<ReportTemplate> form = ReportTemplate.of(template);
    TableReading tables =
        form.map(known -> readTables(known, flow, metadata.reportYear(), context))
            .orElse(new TableReading(List.of(), List.of()));
    Figures figures = Figures.of(inOrder(template, tables.figures()));
    List<Finding> findings = new ArrayList<>(tables.findings());
    findings.addAll(
        form.map(known -> ImageTables.find(known, flow, body, figures))
            .orElseGet(() -> ImageTables.findWithoutForm(flow, body, metadata.reportYear())));
    return new DisclosureReport(source, template, metadata, sections, figures, findings);
  }

  private static List<Paragraph> body(Flow flow, int first) {
    return Signature.without(flow.paragraphs().subList(first, flow.paragraphs().size()));
  }

  private static TableReading readTables(
      ReportTemplate form, Flow flow, OptionalInt year, ReadContext context) {
    List<Figure> figures = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (TemplateTable table : form.tables()) {
      List<TableSegment> segments = OtherYears.without(flow.segments(table.kind()), year);
      if (!segments.isEmpty()) {
        TableReading reading = readTable(form, table, segments, context);
        figures.addAll(reading.figures());
        findings.addAll(reading.findings());
      }
    }
    return new TableReading(figures, findings);
  }

  private static TableReading readTable(
      ReportTemplate form, TemplateTable table, List<TableSegment> segments, ReadContext context) {
    return table.kind() == TableKind.DISPUTES && !DisputesByRows.isOne(table, segments)
        ? DisputesReader.read(form, table, segments)
        : RowTableReader.read(form, table, segments, context);
  }

  /** A figure for every cell of the form, absent ones included. */
  private static List<Figure> inOrder(TemplateId template, List<Figure> read) {
    List<TemplateCell> cells =
        ReportTemplate.of(template).map(ReportTemplate::cells).orElse(List.of());
    List<Figure> ordered = new ArrayList<>(cells.size());
    int next = 0;
    for (int i = 0; i < cells.size(); i++) {
      TemplateCell cell = cells.get(i);
      boolean isNext = next < read.size() && read.get(next).cellId().equals(cell.cellId());
      ordered.add(isNext ? read.get(next++) : Figure.absent(cell.cellId(), cell.unit()));
    }
    return next == read.size() ? ordered : sorted(cells, read);
  }

  /** As {@link #inOrder}, of rows that the report prints in another order than the form. */
  private static List<Figure> sorted(List<TemplateCell> cells, List<Figure> read) {
    Map<String, Figure> byCell = new HashMap<>(2 * read.size());
    for (Figure figure : read) {
      byCell.put(figure.cellId(), figure);
    }
    List<Figure> ordered = new ArrayList<>(cells.size());
    for (TemplateCell cell : cells) {
      Figure figure = byCell.get(cell.cellId());
      ordered.add(figure == null ? Figure.absent(cell.cellId(), cell.unit()) : figure);
    }
    return ordered;
  }
}
