package org.gongkai.parsers.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.word.LaidTable;
import org.gongkai.parsers.word.Piece;

/** Collects the rows of a table and places their cells. */
final class TableBuilder {
  /** A row. */
  private record Row(RowShape shape, List<List<Piece>> cells) {
    boolean isShaped() {
      return shape.fits(cells.size());
    }

    int[] edges() {
      return shape.edges(cells.size());
    }
  }

  /** A cell whose rows are still being counted. */
  private static final class Open {
    private final int row;
    private final int column;
    private final int columnSpan;
    private final List<Piece> pieces;
    private int rowSpan = 1;

    Open(int row, int column, int columnSpan, List<Piece> pieces) {
      this.row = row;
      this.column = column;
      this.columnSpan = columnSpan;
      this.pieces = pieces;
    }
  }

  private final int number;
  private final ReadContext context;
  private final List<Row> rows = new ArrayList<>();
  private final List<Open> placed = new ArrayList<>();
  private List<Piece> cell = new ArrayList<>();
  private List<List<Piece>> cells = new ArrayList<>();
  private long cellCount;

  /** The cells that the next row may go on, by their first column. */
  private Map<Integer, Open> above = new HashMap<>();

  TableBuilder(int number, ReadContext context) {
    this.number = number;
    this.context = context;
  }

  void add(Piece piece) {
    cell.add(piece);
  }

  /** How many cells of the row at hand have ended. */
  int cellsInRow() {
    return cells.size();
  }

  void endCell() {
    context.check("maxTableCells", ++cellCount, context.limits().maxTableCells());
    cells.add(cell);
    cell = new ArrayList<>();
  }

  void endRow(RowShape shape) {
    context.checkTime();
    if (!cells.isEmpty()) {
      rows.add(new Row(shape, cells));
      cells = new ArrayList<>();
    }
  }

  /** The table; what stands after its last whole cell and row is one, too. */
  LaidTable build(RowShape shape) {
    if (!isBlank(cell)) {
      endCell();
    }
    endRow(shape);
    EdgeColumns columns =
        EdgeColumns.of(rows.stream().filter(Row::isShaped).map(Row::edges).toList());
    int width = columns.count();
    for (Row row : rows) {
      width = Math.max(width, row.isShaped() ? 0 : row.cells().size());
    }
    // Cells without width take a column of their own at the end of their row.
    width = Math.max(width, rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    context.check("maxTableCells", (long) width * rows.size(), context.limits().maxTableCells());
    for (int row = 0; row < rows.size(); row++) {
      place(row, rows.get(row), columns);
    }
    return new LaidTable(number, rows.size(), width, placed.stream().map(this::close).toList());
  }

  private LaidTable.Cell close(Open open) {
    return new LaidTable.Cell(open.row, open.column, open.rowSpan, open.columnSpan, open.pieces);
  }

  private void place(int at, Row row, EdgeColumns columns) {
    int[] places = places(row, columns);
    Map<Integer, Open> open = new HashMap<>();
    int next = 0;
    while (next < row.cells().size()) {
      int end = next + 1;
      while (end < row.cells().size() && goesOn(row, next, end)) {
        end++;
      }
      if (places[end] > places[next]) {
        place(at, row, next, places[next], places[end] - places[next], open);
      }
      next = end;
    }
    above = open;
  }

  private void place(int at, Row row, int index, int column, int span, Map<Integer, Open> open) {
    RowShape.Merge merge =
        row.isShaped() ? row.shape().cells().get(index).vertical() : RowShape.Merge.NONE;
    List<Piece> pieces = row.cells().get(index);
    Open upper = above.get(column);
    boolean goesOn = merge == RowShape.Merge.CONTINUE && isBlank(pieces);
    if (goesOn && upper != null && upper.columnSpan == span) {
      upper.rowSpan++;
      open.put(column, upper);
      return;
    }
    Open own = new Open(at, column, span, pieces);
    placed.add(own);
    if (merge != RowShape.Merge.NONE) {
      open.put(column, own);
    }
  }

  /** Whether a cell is only the rest of one before it in its row. */
  private static boolean goesOn(Row row, int first, int index) {
    return row.isShaped()
        && row.shape().cells().get(first).horizontal() != RowShape.Merge.NONE
        && row.shape().cells().get(index).horizontal() == RowShape.Merge.CONTINUE
        && isBlank(row.cells().get(index));
  }

  /** Where cells begin, and where the last one ends; by their order where widths do not tell. */
  private static int[] places(Row row, EdgeColumns columns) {
    int count = row.cells().size();
    int[] places = new int[count + 1];
    boolean told = row.isShaped();
    for (int i = 0; i <= count && told; i++) {
      places[i] = columns.column(row.edges()[i]);
      boolean flat = i > 0 && places[i] == places[i - 1];
      told = !flat || isBlank(row.cells().get(i - 1));
    }
    for (int i = 0; i <= count && !told; i++) {
      places[i] = i;
    }
    return places;
  }

  private static boolean isBlank(List<Piece> pieces) {
    return pieces.stream()
        .allMatch(piece -> piece instanceof Piece.Text text && text.text().isBlank());
  }
}
