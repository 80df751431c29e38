package org.gongkai.parsers.word;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.parsers.source.ReadContext;

/**
 * A table whose cells have their places on one grid.
 *
 * @param number its number in document order, from 1
 * @param rows the number of rows
 * @param columns the number of columns
 * @param cells the cells by row, then column
 */
public record LaidTable(int number, int rows, int columns, List<Cell> cells)
    implements WrittenTable {
  /** A cell, its place and its spans; rows and columns from 0. */
  public record Cell(int row, int column, int rowSpan, int columnSpan, List<Piece> pieces) {
    boolean holdsTable() {
      return holdTable(pieces);
    }

    private static boolean holdTable(List<Piece> pieces) {
      for (Piece piece : pieces) {
        if (piece instanceof Piece.Table table && !table.table().isFramedLine()
            || piece instanceof Piece.Box box && holdTable(box.pieces())) {
          return true;
        }
      }
      return false;
    }

    long paragraphs() {
      return pieces.stream().filter(Cell::isParagraph).count();
    }

    private static boolean isParagraph(Piece piece) {
      return piece instanceof Piece.Text text && !text.isBlank()
          || piece instanceof Piece.Table table && table.table().isFramedLine();
    }
  }

  /**
   * Whether the table is only a frame that puts things on the page. Told by its structure: one cell
   * alone; one column with whole paragraphs; or cells that hold tables, without rows of plain cells
   * side by side around them, which would make it a table of data, too.
   */
  boolean isFrame() {
    if (cells.size() == 1) {
      return true;
    }
    if (columns == 1 && cells.stream().anyMatch(cell -> cell.paragraphs() > 1)) {
      return true;
    }
    return cells.stream().anyMatch(Cell::holdsTable) && plainRows() < 2;
  }

  /** How many rows hold several plain cells side by side. */
  private long plainRows() {
    Map<Integer, Long> plainCells =
        cells.stream()
            .filter(cell -> !cell.holdsTable() && cell.paragraphs() > 0)
            .collect(Collectors.groupingBy(Cell::row, Collectors.counting()));
    return plainCells.values().stream().filter(count -> count > 1).count();
  }

  @Override
  public LaidTable laid(ReadContext context) {
    return this;
  }

  @Override
  public long cellCount() {
    return cells.size();
  }

  @Override
  public List<Piece> contents() {
    return cells.stream().flatMap(cell -> cell.pieces().stream()).toList();
  }
}
