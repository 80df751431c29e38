package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.parsers.source.Grid;
import org.jspecify.annotations.Nullable;

/** Tells which figures of a row are in doubt, for what stands in it, above it and below it. */
final class RowDoubts {
  /** A shorter label (其他) may stand in that of another row. */
  private static final int LABEL = 4;

  private final TemplateTable table;
  private final AlignmentChooser chooser;
  private final ShortRows shortRows;
  private final RowLengths lengths;
  private final RowSums sums;
  private final Set<RowRef> beside;

  /** Of them those whose blank cells are in doubt as well. */
  private final Set<RowRef> open;

  private final Set<RowRef> otherwise;
  private final List<RowRef> missing;
  private final Set<Piece> torn = new HashSet<>();
  private final boolean hasLooseFigures;

  /**
   * For the rows of a table.
   *
   * @param rows its rows
   * @param loose its lines of figures without a row
   * @param otherwise the rows that stand again in it with other figures
   */
  RowDoubts(
      TemplateTable table,
      AlignmentChooser chooser,
      List<RowAlignments> rows,
      List<Line> loose,
      Set<RowRef> otherwise,
      RowLengths lengths) {
    this.table = table;
    this.chooser = chooser;
    this.lengths = lengths;
    this.sums = new RowSums(table);
    List<LabelledLine> lines = rows.stream().map(RowAlignments::labelled).toList();
    this.shortRows = new ShortRows(lines, lengths);
    FormIndex form = FormIndex.of(table);
    this.beside = LooseFigures.rowsBeside(lines, loose);
    beside.addAll(LooseFigures.rowsBehindFigures(lines, loose, form.heads()));
    this.open = LooseFigures.rowsWithFiguresBeside(lines, loose);
    this.missing = missing(form, lines);
    this.otherwise = Set.copyOf(otherwise);
    this.hasLooseFigures =
        loose.stream().anyMatch(line -> line.slots().stream().anyMatch(RowDoubts::hasNumber));
    torn.addAll(LooseFigures.wrapped(lines, loose));
    torn.addAll(LooseFigures.torn(lines, loose));
  }

  private static List<RowRef> missing(FormIndex form, List<LabelledLine> lines) {
    BitSet there = new BitSet();
    lines.forEach(line -> there.set(line.ref().index()));
    return form.rows().stream().filter(ref -> ref.isForm() && !there.get(ref.index())).toList();
  }

  /** The columns whose figures are in doubt. */
  List<String> columns(RowAlignments row, Alignment alignment) {
    List<String> columns = row.ref().columns();
    if (otherwise.contains(row.ref())
        || open.contains(row.ref())
        || LabelFigures.endsInFigure(row.line().leaf())) {
      return columns;
    }
    if (row.isAmbiguous() && !chooser.isSettled(row)) {
      return columns.stream()
          .filter(column -> row.candidates().stream().anyMatch(way -> way.hasNumber(column)))
          .toList();
    }
    List<String> printed = printed(columns, alignment);
    if (printed.isEmpty() && mayBeElsewhere()) {
      return columns;
    }
    if (row.isAmbiguous() || isDamaged(row, alignment)) {
      return printed;
    }
    List<String> swallowed = SwallowedFigures.columns(columns, alignment);
    List<String> inDoubt = new ArrayList<>();
    for (String column : printed) {
      Piece piece = alignment.cell(column);
      boolean parted = swallowed.contains(column) || isOfTwoRows(row.line(), piece, alignment);
      if (isTorn(piece) || (parted && !sums.confirm(row.ref().row().id(), column, alignment))) {
        inDoubt.add(column);
      }
    }
    return inDoubt;
  }

  private static List<String> printed(List<String> columns, Alignment alignment) {
    List<String> printed = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      if (alignment.hasNumber(columns.get(i))) {
        printed.add(columns.get(i));
      }
    }
    return printed;
  }

  private boolean isTorn(@Nullable Piece piece) {
    return !torn.isEmpty() && torn.contains(piece);
  }

  /**
   * Whether the figures of a row that has none may stand in the table all the same: it has figures
   * without a row, and lacks rows, as one does that is turned on its side.
   */
  private boolean mayBeElsewhere() {
    return hasLooseFigures && !missing.isEmpty();
  }

  private static boolean hasNumber(Piece piece) {
    return piece.number().isPresent();
  }

  /**
   * A number in two parts may be of two rows: beside the label of one that is missing, or beside
   * two figures in a cell.
   */
  private boolean isOfTwoRows(Line line, @Nullable Piece piece, Alignment alignment) {
    if (piece == null || !SwallowedFigures.isInParts(piece)) {
      return false;
    }
    if (SwallowedFigures.areIn(alignment)) {
      return true;
    }
    String label = SeenLabels.key(line.labelText());
    return missing.stream()
        .flatMap(ref -> ref.keys().stream())
        .anyMatch(key -> key.length() >= LABEL && label.contains(key));
  }

  private boolean isDamaged(RowAlignments row, Alignment alignment) {
    return isTooLong(row.line(), alignment)
        || row.line().hasMergedFigures()
        || beside.contains(row.ref())
        || hasFigureOfOtherRow(row.line())
        || (shortRows.lostCell(row.labelled()) && (!hasSums(row.ref()) || hasMark(alignment)));
  }

  private boolean isTooLong(Line line, Alignment alignment) {
    List<Piece> extras = alignment.extras();
    return lengths.isTooLong(line)
        || (!extras.isEmpty()
            && (line.row().endsBehindOthers()
                || extras.stream()
                    .anyMatch(extra -> isNotZero(extra) && isAmongColumns(extra, line))));
  }

  /** Whether a figure without a cell stands where the row's columns are. */
  private static boolean isAmongColumns(Piece extra, Line line) {
    return line.row().kind() != Grid.Kind.RULED
        || line.heads().stream()
            .filter(head -> head.columnId() != null)
            .map(Head::piece)
            .anyMatch(
                head -> extra.column() < head.columnEnd() && head.column() < extra.columnEnd());
  }

  private static boolean isNotZero(Piece piece) {
    return piece.number().filter(number -> number.value().signum() != 0).isPresent();
  }

  /** A figure in a cell merged downwards may belong to the row above as well. */
  private static boolean hasFigureOfOtherRow(Line line) {
    for (Piece slot : line.slots()) {
      if (slot.inherited() && slot.isFigureLike()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark for nothing stands in a row: beside zeros, sums do not tell its column. */
  private static boolean hasMark(Alignment alignment) {
    return alignment.byColumn().values().stream()
        .anyMatch(piece -> !piece.isBlank() && Notation.isNothing(piece.text()));
  }

  /** Whether sums of the form would tell that a row lost a figure. */
  private boolean hasSums(RowRef ref) {
    String prefix = table.kind().id() + "." + ref.row().id() + ".";
    return table.sums().stream()
        .flatMap(sum -> sum.parts().stream())
        .anyMatch(cell -> cell.startsWith(prefix));
  }
}
