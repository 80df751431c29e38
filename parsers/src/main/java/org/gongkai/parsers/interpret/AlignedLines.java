package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.template.TemplateTable;

/**
 * Parts the lines of tables known from alignment alone: what reads like a figure is a value, the
 * rest is a piece of a label, which may belong to the lines above or below as well.
 */
final class AlignedLines {
  private final HeadFinder finder;
  private List<Head> heads = List.of();

  AlignedLines(TemplateTable table) {
    this.finder = new HeadFinder(table);
  }

  List<Line> read(List<TableRow> rows) {
    List<Line> lines = new ArrayList<>();
    for (TableRow row : rows) {
      Optional<List<Head>> found = finder.heads(row);
      if (found.isPresent()) {
        heads = found.get();
      } else if (!row.isEmpty()) {
        lines.add(line(row));
      }
    }
    return lines;
  }

  /** Text between or behind the figures is no label of theirs: a watermark, or the next column. */
  private Line line(TableRow row) {
    List<Piece> labels = new ArrayList<>();
    List<Piece> slots = new ArrayList<>();
    for (Piece piece : row.pieces()) {
      (piece.isFigureLike() ? slots : labels).add(piece);
    }
    return new Line(row, labels, slots, heads);
  }
}
