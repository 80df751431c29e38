package org.gongkai.parsers.interpret;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.template.Presence;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.core.template.TemplateTable;

/**
 * {@code IMAGE_TABLE}: a table of the form, or a good part of one, is not there, and a picture
 * stands in its place: in its section, or, where no heading tells, between its neighbours. A
 * picture beside a whole table is none, nor is one with the caption of a chart.
 */
final class ImageTables {
  /** A table that lacks fewer rows was not cut in two. */
  private static final int LEAST_ROWS = 3;

  private static final List<TableKind> OF_2019_AND_LATER =
      List.of(TableKind.PROACTIVE, TableKind.REQUESTS, TableKind.DISPUTES);

  private final Flow flow;
  private final PictureSections sections;

  private ImageTables(Flow flow, int body) {
    this.flow = flow;
    this.sections = PictureSections.of(flow, body);
  }

  /**
   * The findings for a form.
   *
   * @param body the number of the first paragraph behind the title
   * @param figures what was read
   */
  static List<Finding> find(ReportTemplate form, Flow flow, int body, Figures figures) {
    if (flow.pictures().isEmpty()) {
      return List.of();
    }
    ImageTables tables = new ImageTables(flow, body);
    return form.tables().stream()
        .map(TemplateTable::kind)
        .flatMap(kind -> tables.finding(kind, lacking(form, kind, figures)).stream())
        .toList();
  }

  /** The findings where no label tells the form, because all tables are pictures. */
  static List<Finding> findWithoutForm(Flow flow, int body, OptionalInt year) {
    if (flow.pictures().isEmpty() || year.isEmpty()) {
      return List.of();
    }
    ImageTables tables = new ImageTables(flow, body);
    List<TableKind> kinds =
        year.getAsInt() >= 2019
            ? OF_2019_AND_LATER
            : year.getAsInt() >= 2014 ? List.of(TableKind.STATISTICS) : List.of();
    return kinds.stream()
        .flatMap(
            kind ->
                tables.sections.pictures().stream()
                    .filter(picture -> picture.isPlaceOf(kind))
                    .findFirst()
                    .map(picture -> finding(kind, List.of(), picture))
                    .stream())
        .toList();
  }

  /** The cells of the rows of which nothing was read. */
  private static List<TemplateCell> lacking(ReportTemplate form, TableKind kind, Figures read) {
    return form.rows(kind).values().stream()
        .map(row -> row.stream().filter(cell -> cell.presence() == Presence.FORM).toList())
        .filter(row -> row.stream().allMatch(cell -> isAbsent(cell, read)))
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isAbsent(TemplateCell cell, Figures read) {
    return read.expectFigure(cell.cellId()).status() == FigureStatus.ABSENT;
  }

  private Optional<Finding> finding(TableKind kind, List<TemplateCell> lacking) {
    boolean torn = !flow.segments(kind).isEmpty();
    long rows = lacking.stream().map(TemplateCell::row).distinct().count();
    if (lacking.isEmpty() || torn && rows < LEAST_ROWS) {
      return Optional.empty();
    }
    return sections.pictures().stream()
        .filter(picture -> torn ? touches(kind, picture) : standsFor(kind, picture))
        .findFirst()
        .map(picture -> finding(kind, lacking, picture));
  }

  private static Finding finding(
      TableKind kind, List<TemplateCell> cells, PictureSections.InSection picture) {
    return Finding.of(
        FindingCode.IMAGE_TABLE,
        cells.stream().map(TemplateCell::cellId).toList(),
        picture.placed().picture().location(),
        kind.labelEn(),
        kind.labelZh());
  }

  /** Whether a part of the table stands right before or behind. */
  private boolean touches(TableKind kind, PictureSections.InSection picture) {
    int at = picture.placed().segments();
    return isSegmentOf(kind, at - 1) || isSegmentOf(kind, at);
  }

  private boolean isSegmentOf(TableKind kind, int index) {
    return index >= 0
        && index < flow.segments().size()
        && flow.segments().get(index).kind() == kind;
  }

  private boolean standsFor(TableKind kind, PictureSections.InSection picture) {
    return picture.isPlaceOf(kind)
        || !picture.isInSectionOfATable()
            && !sections.haveOneFor(kind)
            && isBetweenNeighbours(kind, picture.placed().segments());
  }

  /** Whether all tables that the form puts before it stand before, and the others behind. */
  private boolean isBetweenNeighbours(TableKind kind, int segments) {
    List<TableSegment> before = flow.segments().subList(0, segments);
    List<TableSegment> behind = flow.segments().subList(segments, flow.segments().size());
    return before.stream().allMatch(segment -> segment.kind().compareTo(kind) < 0)
        && behind.stream().allMatch(segment -> segment.kind().compareTo(kind) > 0);
  }
}
