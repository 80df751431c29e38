package org.gongkai.parsers.doc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.parsers.word.Piece;
import org.gongkai.parsers.word.RawTable;
import org.gongkai.parsers.word.RawTable.Merge;

/**
 * Lays the edges of the cells of all rows of a table on one set of columns. Edges that are nearly
 * the same are one, but never two of the same row.
 */
final class RowColumns {
  /** Edges nearer than this, in twentieths of a point, are one; two millimetres. */
  private static final int SAME_EDGE = 115;

  /** An edge of a row. */
  private record Edge(int position, int row) {}

  /** The columns' edges: each position that was found, and its number. */
  private final TreeMap<Integer, Integer> numbers = new TreeMap<>();

  private int last;

  private RowColumns() {}

  static RowColumns of(List<TableReader.Row> rows) {
    RowColumns columns = new RowColumns();
    columns.number(edges(rows));
    return columns;
  }

  private static List<Edge> edges(List<TableReader.Row> rows) {
    List<Edge> edges = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      RowShapes.Shape shape = rows.get(row).shape();
      if (shape != null) {
        int count = rows.get(row).cells().size();
        int number = row;
        Arrays.stream(positions(shape, count)).forEach(at -> edges.add(new Edge(at, number)));
      }
    }
    edges.sort((a, b) -> Integer.compare(a.position(), b.position()));
    return edges;
  }

  private static int[] positions(RowShapes.Shape shape, int count) {
    int[] positions = new int[count + 1];
    for (int i = 0; i <= count; i++) {
      positions[i] = shape.edges()[i];
    }
    return positions;
  }

  /** Numbers edges from the left; equal positions are one edge whatever else. */
  private void number(List<Edge> edges) {
    Map<Integer, Integer> lastOfRow = new HashMap<>();
    int start = Integer.MIN_VALUE;
    int number = -1;
    int position = Integer.MIN_VALUE;
    for (Edge edge : edges) {
      boolean same = edge.position() == position;
      boolean near = number >= 0 && edge.position() - start <= SAME_EDGE;
      boolean twice = !same && Integer.valueOf(number).equals(lastOfRow.get(edge.row()));
      if (!same && (!near || twice)) {
        number++;
        start = edge.position();
      }
      position = edge.position();
      numbers.put(position, number);
      lastOfRow.put(edge.row(), number);
    }
    last = Math.max(0, number);
  }

  /** The rows with the spans that their edges give. */
  List<RawTable.Row> lay(List<TableReader.Row> rows) {
    return rows.stream().map(this::lay).toList();
  }

  private RawTable.Row lay(TableReader.Row row) {
    RowShapes.Shape shape = row.shape();
    return shape == null ? withoutEdges(row) : withEdges(row.cells(), shape);
  }

  private static RawTable.Row withoutEdges(TableReader.Row row) {
    List<RawTable.Cell> cells = new ArrayList<>();
    for (List<Piece> pieces : row.cells()) {
      cells.add(new RawTable.Cell(1, 0, Merge.NONE, Merge.NONE, pieces));
    }
    return new RawTable.Row(0, 0, 0, cells);
  }

  private RawTable.Row withEdges(List<List<Piece>> contents, RowShapes.Shape shape) {
    int[] positions = positions(shape, contents.size());
    List<RawTable.Cell> cells = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      int span = numbers.get(positions[i + 1]) - numbers.get(positions[i]);
      boolean shown = span > 0 || contents.get(i).stream().anyMatch(RowColumns::hasText);
      if (shown) {
        cells.add(
            new RawTable.Cell(
                Math.max(1, span),
                positions[i + 1] - positions[i],
                TableReader.vertical(shape.cells()[i]),
                TableReader.horizontal(shape.cells()[i]),
                contents.get(i)));
      }
    }
    int before = numbers.get(positions[0]);
    int after = last - numbers.get(positions[positions.length - 1]);
    int beforeWidth = Math.max(0, positions[0] - numbers.firstKey());
    return new RawTable.Row(before, beforeWidth, after, cells);
  }

  private static boolean hasText(Piece piece) {
    return !(piece instanceof Piece.Text text) || !text.text().isBlank();
  }
}
