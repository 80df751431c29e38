package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.parsers.source.Extent;

/**
 * Parts the lines of tables known from alignment alone: what reads like a figure is a value, the
 * rest is a piece of a label, which may belong to the lines above or below as well.
 */
final class AlignedLines {
  private final TemplateTable table;
  private final HeadFinder finder;
  private final boolean oneColumn;
  private List<Head> heads = List.of();

  /** Whether no figure has come since the last head. */
  private boolean underHead;

  AlignedLines(TemplateTable table) {
    this.table = table;
    this.finder = new HeadFinder(table);
    this.oneColumn = table.blocks().stream().allMatch(block -> block.columns().size() == 1);
  }

  List<Line> read(List<TableRow> rows) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Optional<List<Head>> found = heads(rows, i);
      if (found.isPresent()) {
        heads = joined(heads, withUnits(found.get(), rows, i));
        underHead = true;
      } else if (!rows.get(i).isEmpty()) {
        lines.add(line(rows.get(i)));
        underHead &= !lines.get(lines.size() - 1).hasPrintedSlots();
      }
    }
    return lines;
  }

  /** Wrapped heads are put together only where a row can be one of heads: it has no number. */
  private Optional<List<Head>> heads(List<TableRow> rows, int index) {
    return rows.get(index).hasNumber() ? Optional.empty() : finder.heads(stacked(rows, index));
  }

  /** The heads of one table may stand in two lines, those under a group of columns lower. */
  private List<Head> joined(List<Head> upper, List<Head> lower) {
    Set<String> named = new HashSet<>(PrintedColumns.named(upper));
    named.addAll(PrintedColumns.named(lower));
    boolean apart =
        named.size() == PrintedColumns.named(upper).size() + PrintedColumns.named(lower).size();
    if (!underHead || !apart || !finder.isOfOneBlock(named)) {
      return lower;
    }
    if (standOver(upper, lower)) {
      return listed(upper, lower);
    }
    return Stream.concat(upper.stream(), lower.stream())
        .filter(head -> head.columnId() != null)
        .sorted(Comparator.comparingDouble(AlignedLines::left))
        .toList();
  }

  /**
   * Whether a head of one column stands over that of another: then they do not stand where their
   * columns do, as in text copied out of a table.
   */
  private static boolean standOver(List<Head> upper, List<Head> lower) {
    return upper.stream()
        .filter(head -> head.columnId() != null)
        .anyMatch(
            head ->
                lower.stream()
                    .filter(other -> other.columnId() != null)
                    .anyMatch(other -> isOver(head, other)));
  }

  private static boolean isOver(Head one, Head other) {
    return Stacks.overlap(one.piece().extent(), other.piece().extent());
  }

  /**
   * Heads whose places tell nothing: each line in the form's order leaves that order, any other
   * line says that the figures stand otherwise.
   */
  private List<Head> listed(List<Head> upper, List<Head> lower) {
    for (List<Head> line : List.of(upper, lower)) {
      if (!PrintedColumns.areInOrder(PrintedColumns.named(line), table)) {
        return withoutPlaces(line);
      }
    }
    return List.of();
  }

  private static List<Head> withoutPlaces(List<Head> heads) {
    return heads.stream()
        .map(head -> new Head(head.columnId(), head.piece().withoutExtent()))
        .toList();
  }

  private static double left(Head head) {
    Extent extent = head.piece().extent();
    return extent == null ? 0 : extent.left();
  }

  /** A row as it reads when every piece that begins a column's label is read to the label's end. */
  private TableRow stacked(List<TableRow> rows, int index) {
    TableRow row = rows.get(index);
    List<Piece> pieces =
        row.pieces().stream()
            .map(piece -> piece.isFigureLike() ? piece : wholeHead(rows, index, piece))
            .toList();
    return new TableRow(row.grid(), row.index(), pieces);
  }

  private Piece wholeHead(List<TableRow> rows, int index, Piece piece) {
    for (Piece label : Stacks.labelsOf(rows, index, piece)) {
      if (finder.namesColumn(label)) {
        return label;
      }
    }
    return piece;
  }

  /** The unit behind a head's label may have wrapped to the next line as well. */
  private static List<Head> withUnits(List<Head> heads, List<TableRow> rows, int index) {
    return heads.stream().map(head -> withUnit(head, rows, index)).toList();
  }

  private static Head withUnit(Head head, List<TableRow> rows, int index) {
    Piece top =
        rows.get(index).pieces().stream()
            .filter(piece -> piece.location().equals(head.piece().location()))
            .findFirst()
            .orElse(head.piece());
    for (Piece label : Stacks.from(rows, index, top)) {
      if (Money.unitIn(label.text()).isPresent()) {
        return new Head(head.columnId(), label);
      }
    }
    return head;
  }

  /** Whether a piece that reads like a numbering is the beginning of a figure, under a head. */
  private boolean isCutOff(Piece piece) {
    return readsCutOff(piece.text())
        && heads.stream()
            .anyMatch(head -> head.columnId() != null && Extents.areOver(head.piece(), piece));
  }

  /** One or two digits and a point. */
  private static boolean readsCutOff(String text) {
    int point = text.length() - 1;
    if (point < 1 || point > 2 || ".．".indexOf(text.charAt(point)) < 0) {
      return false;
    }
    return Notation.isDigit(text.charAt(0)) && Notation.isDigit(text.charAt(point - 1));
  }

  /** Text between or behind the figures is no label of theirs: a watermark, or the next column. */
  private Line line(TableRow row) {
    List<Piece> labels = new ArrayList<>();
    List<Piece> slots = new ArrayList<>();
    boolean[] bracketed = Brackets.inside(row.pieces());
    for (int i = 0; i < bracketed.length; i++) {
      Piece piece = row.pieces().get(i);
      boolean figure = piece.isFigureLike() || isCutOff(piece);
      (figure && !bracketed[i] ? slots : labels).add(piece);
    }
    if (oneColumn && Brackets.isCutOff(row.pieces())) {
      labels.addAll(slots);
      slots.clear();
    }
    return new Line(row, labels, slots, heads);
  }
}
