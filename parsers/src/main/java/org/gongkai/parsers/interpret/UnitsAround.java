package org.gongkai.parsers.interpret;

import java.util.List;
import java.util.Optional;
import org.gongkai.core.template.TemplateCell;

/** Finds the unit of money of a cell that does not name it itself. */
final class UnitsAround {
  private final List<TableSegment> segments;

  /** For the parts of a table. */
  UnitsAround(List<TableSegment> segments) {
    this.segments = segments;
  }

  /** The unit of money that the head names, or the caption, or the row's own unit cell. */
  Optional<String> around(TemplateCell cell, Line line) {
    return line.heads().stream()
        .filter(head -> cell.column().equals(head.columnId()))
        .flatMap(head -> Money.unitIn(head.piece().text()).stream())
        .findFirst()
        .or(() -> captionUnit(line))
        .or(() -> unitOfRow(line));
  }

  private Optional<String> captionUnit(Line line) {
    return segments.stream()
        .filter(segment -> segment.rows().contains(line.row()))
        .flatMap(segment -> Money.unitIn(segment.caption()).stream())
        .findFirst();
  }

  private static Optional<String> unitOfRow(Line line) {
    return line.labels().stream().flatMap(piece -> Money.unitIn(piece.text()).stream()).findFirst();
  }
}
