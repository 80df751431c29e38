package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.ReadContext;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one table while their rows of the form are found: which are done, which are open.
 */
final class TableLines {
  private static final int FARTHEST_LINE = 8;

  private final FormIndex form;
  private final List<RowRef> rows;
  private final List<Line> lines;
  private final int[] positions;
  private final @Nullable RowRef[] found;
  private final boolean[] used;

  /** The lines whose row is known. */
  private final BitSet known = new BitSet();

  /** How many lines each row of the form has. */
  private final int[] linesOfRow;

  private final ReadContext context;

  TableLines(TemplateTable table, List<Line> lines, ReadContext context) {
    this.form = FormIndex.of(table);
    this.rows = form.rows();
    this.lines = new ArrayList<>(lines);
    this.positions = positions(lines);
    this.found = new RowRef[lines.size()];
    this.used = new boolean[lines.size()];
    this.linesOfRow = new int[rows.size()];
    this.context = context;
  }

  private static int[] positions(List<Line> lines) {
    int[] positions = new int[lines.size()];
    for (int i = 1; i < positions.length; i++) {
      TableRow above = lines.get(i - 1).row();
      TableRow row = lines.get(i).row();
      int step = above.grid() == row.grid() ? row.index() - above.index() : 1;
      positions[i] = positions[i - 1] + step;
    }
    return positions;
  }

  FormIndex form() {
    return form;
  }

  /** The rows of the form with one of a row's labels, itself included. */
  List<RowRef> twins(RowRef row) {
    return form.twins().get(row.index());
  }

  List<RowRef> rows() {
    return rows;
  }

  int size() {
    return found.length;
  }

  Line line(int i) {
    return lines.get(i);
  }

  int position(int i) {
    return positions[i];
  }

  @Nullable RowRef found(int i) {
    return found[i];
  }

  /** Whether neither the line's row is known nor the line is a part of another one. */
  boolean isOpen(int i) {
    return found[i] == null && !used[i];
  }

  boolean isOpenRowOfFigures(int i) {
    return isOpen(i) && lines.get(i).hasPrintedSlots();
  }

  /** A line without figures whose pieces may belong to the label of another line. */
  boolean isOpenLabel(int i) {
    return isOpen(i) && !lines.get(i).hasPrintedSlots();
  }

  void take(int i, RowRef row) {
    take(i, row, lines.get(i));
  }

  void take(int i, RowRef row, Line line) {
    leaveOpen(i);
    found[i] = row;
    known.set(i);
    linesOfRow[row.index()]++;
    lines.set(i, line);
  }

  /** Takes back what row a line is. */
  void leaveOpen(int i) {
    RowRef row = found[i];
    if (row != null) {
      found[i] = null;
      known.clear(i);
      linesOfRow[row.index()]--;
    }
  }

  /**
   * Whether a row's label stands over other rows, too, and some of them are found, but not all: a
   * line with this label alone can be one of the others.
   */
  boolean isGroupOfSome(RowRef group) {
    long known = knownUnder(group);
    return known > 0 && known < form.under().get(group.index()).size();
  }

  private long knownUnder(RowRef group) {
    return group.isAlsoGroup()
        ? form.under().get(group.index()).stream().filter(this::hasLine).count()
        : 0;
  }

  private boolean hasLine(RowRef row) {
    return linesOfRow[row.index()] > 0;
  }

  /** Marks a line as a part of another one. */
  void use(int i) {
    used[i] = true;
  }

  /** The best way to read a row's label, for a line's figures, in some pieces. */
  Optional<LabelCover.Cover> cover(List<PlacedPiece> pieces, RowRef row, int i) {
    return LabelCover.find(pieces, row, position(i), context::countLabelStep);
  }

  /** Marks the lines that a label took wholly as parts of its line. */
  void useLinesOf(LabelCover.Cover cover, int owner) {
    cover.pieces().stream()
        .map(PlacedPiece::line)
        .distinct()
        .filter(line -> line != owner && isTakenWhole(line, cover))
        .forEach(this::use);
  }

  private boolean isTakenWhole(int line, LabelCover.Cover cover) {
    return pieces(line, line).stream().allMatch(piece -> cover.pieces().contains(piece));
  }

  /** The pieces of labels in a line and in the open lines without figures right above and below. */
  List<PlacedPiece> window(int i) {
    int first = i;
    while (first > 0 && i - first < FARTHEST_LINE && isOpenLabelOf(first - 1, i)) {
      first--;
    }
    int last = i;
    while (last + 1 < size() && last - i < FARTHEST_LINE && isOpenLabelOf(last + 1, i)) {
      last++;
    }
    List<PlacedPiece> pieces = pieces(first, last);
    pieces.removeIf(piece -> !isLeftOfFigures(piece, i));
    return pieces;
  }

  /** Whether a line may be a part of the label of another one: two units are those of two rows. */
  private boolean isOpenLabelOf(int i, int owner) {
    return isOpenLabel(i) && !(hasUnit(i) && hasUnit(owner));
  }

  private boolean hasUnit(int i) {
    return lines.get(i).labels().stream().anyMatch(piece -> Money.isUnitWord(piece.text()));
  }

  /** Labels stand left of the figures; what stands over them is a head. */
  private boolean isLeftOfFigures(PlacedPiece placed, int i) {
    List<Piece> slots = lines.get(i).slots();
    Extent extent = placed.piece().extent();
    Extent first = slots.isEmpty() ? null : slots.get(0).extent();
    return extent == null || first == null || extent.left() < first.left();
  }

  /** The pieces of labels in some lines, units in cells of their own left out. */
  List<PlacedPiece> pieces(int first, int last) {
    List<PlacedPiece> pieces = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      for (Piece piece : lines.get(i).labels()) {
        if (!Money.isUnitWord(piece.text())) {
          pieces.add(new PlacedPiece(piece, i, positions[i]));
        }
      }
    }
    return pieces;
  }

  /**
   * The rows of the form that no line has yet; between the known neighbours where there are such.
   * All that takes long for a line asks this first, so that the time is checked here.
   */
  List<RowRef> openRows(int i) {
    context.checkTime();
    int after = indexOfRow(known.previousSetBit(i - 1), -1);
    int before = indexOfRow(known.nextSetBit(i + 1), Integer.MAX_VALUE);
    boolean inOrder = after < before;
    int from = inOrder ? after + 1 : 0; // A row's index is its place.
    int to = inOrder ? Math.min(before, rows.size()) : rows.size();
    List<RowRef> open = new ArrayList<>();
    for (int r = from; r < to; r++) {
      RowRef row = rows.get(r);
      if (!hasLine(row) && knownUnder(row) == 0) {
        open.add(row);
      }
    }
    return open;
  }

  private int indexOfRow(int line, int none) {
    RowRef row = line < 0 ? null : found[line];
    return row == null ? none : row.index();
  }

  boolean isFirst(int i) {
    return known.previousSetBit(i - 1) < 0;
  }

  boolean isAligned(int i) {
    return lines.get(i).row().kind() == Grid.Kind.ALIGNED;
  }

  /** Where only alignment tells rows, a line without figures may be half of a label. */
  boolean canStandAlone(int i) {
    Grid.Kind kind = lines.get(i).row().kind();
    return kind == Grid.Kind.RULED || kind == Grid.Kind.ORDERED || lines.get(i).hasPrintedSlots();
  }
}
