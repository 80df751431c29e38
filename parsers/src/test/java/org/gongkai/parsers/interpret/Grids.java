package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.model.CellLocation;
import org.gongkai.core.model.TextLocation;
import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;

/** Makes grids of every kind from rows written as text. */
final class Grids {
  private static final Pattern SPAN = Pattern.compile(">(\\d+) ?(.*)", Pattern.DOTALL);
  private static final Pattern PIECE = Pattern.compile("\\S+(?: \\S+)*");

  private Grids() {}

  /**
   * A ruled grid. Cells are parted by {@code |}; {@code >2 text} spans two columns, {@code ^} goes
   * on with the cell above.
   */
  static Grid ruled(String... rows) {
    List<GridCell> cells = new ArrayList<>();
    int columns = 0;
    for (int row = 0; row < rows.length; row++) {
      int column = 0;
      for (String text : rows[row].split("\\|", -1)) {
        Matcher span = SPAN.matcher(text.strip());
        int width = span.matches() ? Integer.parseInt(span.group(1)) : 1;
        add(cells, row, column, width, span.matches() ? span.group(2) : text.strip());
        column += width;
      }
      columns = Math.max(columns, column);
    }
    return new Grid(
        Grid.Kind.RULED, rows.length, columns, sorted(cells), new CellLocation(1, 1, 1));
  }

  private static void add(List<GridCell> cells, int row, int column, int width, String text) {
    if (!text.equals("^")) {
      cells.add(
          new GridCell(
              row, column, 1, width, text, null, new CellLocation(1, row + 1, column + 1)));
      return;
    }
    for (int i = 0; i < cells.size(); i++) {
      GridCell above = cells.get(i);
      if (above.column() == column && above.row() + above.rowSpan() == row) {
        cells.set(
            i,
            new GridCell(
                above.row(),
                column,
                above.rowSpan() + 1,
                above.columnSpan(),
                above.text(),
                null,
                above.location()));
      }
    }
  }

  private static List<GridCell> sorted(List<GridCell> cells) {
    return cells.stream()
        .sorted(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column))
        .toList();
  }

  /** A grid that keeps rows and the order of their cells, parted by {@code |}. */
  static Grid ordered(String... rows) {
    List<GridCell> cells = new ArrayList<>();
    int columns = 1;
    for (int row = 0; row < rows.length; row++) {
      String[] texts = rows[row].split("\\|", -1);
      columns = Math.max(columns, texts.length);
      for (int column = 0; column < texts.length; column++) {
        cells.add(
            GridCell.of(row, column, texts[column].strip(), new TextLocation(row + 1, column + 1)));
      }
    }
    return new Grid(Grid.Kind.ORDERED, rows.length, columns, cells, new TextLocation(1, 1));
  }

  /** A grid of which only the order of the cells is known. */
  static Grid listed(String... texts) {
    List<GridCell> cells = new ArrayList<>();
    for (int row = 0; row < texts.length; row++) {
      cells.add(GridCell.of(row, 0, texts[row], new TextLocation(row + 1, 1)));
    }
    return new Grid(Grid.Kind.LISTED, texts.length, 1, cells, new TextLocation(1, 1));
  }

  /** A grid known from the alignment of its text: pieces are parted by two blanks or more. */
  static Grid aligned(String... lines) {
    List<GridCell> cells = new ArrayList<>();
    int columns = 1;
    for (int row = 0; row < lines.length; row++) {
      Matcher piece = PIECE.matcher(lines[row]);
      int column = 0;
      while (piece.find()) {
        double left = width(lines[row].substring(0, piece.start()));
        Extent extent = new Extent(left, row, left + width(piece.group()), row + 1);
        cells.add(
            new GridCell(
                row,
                column,
                1,
                1,
                piece.group(),
                extent,
                new TextLocation(row + 1, (int) left + 1)));
        column++;
      }
      columns = Math.max(columns, column);
    }
    return new Grid(Grid.Kind.ALIGNED, lines.length, columns, cells, new TextLocation(1, 1));
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
  }
}
