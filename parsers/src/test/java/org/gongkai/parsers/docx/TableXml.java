package org.gongkai.parsers.docx;

import static org.gongkai.parsers.docx.WordXml.cellWith;
import static org.gongkai.parsers.docx.WordXml.paragraph;
import static org.gongkai.parsers.docx.WordXml.row;
import static org.gongkai.parsers.docx.WordXml.run;
import static org.gongkai.parsers.docx.WordXml.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;

/** Writes tables with merged cells. */
final class TableXml {
  private static final String CONTINUED = "<w:vMerge/>";
  private static final String STARTED = "<w:vMerge w:val=\"restart\"/>";

  private TableXml() {}

  static String ofSpec(String... rows) {
    List<String> written = new ArrayList<>();
    int columns = 0;
    for (String row : rows) {
      String[] cells = row.split("\\|", -1);
      columns = Math.max(columns, Stream.of(cells).mapToInt(TableXml::span).sum());
      written.add(row(Stream.of(cells).map(TableXml::ofCellSpec).toArray(String[]::new)));
    }
    return table(columns, written.toArray(String[]::new));
  }

  private static int span(String cell) {
    return cell.startsWith(">") ? cell.charAt(1) - '0' : 1;
  }

  private static String ofCellSpec(String cell) {
    String rest = cell.startsWith(">") ? cell.substring(2).stripLeading() : cell;
    String merge = rest.startsWith("v ") ? STARTED : rest.startsWith("^") ? CONTINUED : "";
    String text = merge.isEmpty() ? rest : rest.substring(merge.equals(STARTED) ? 2 : 1);
    return cell(span(cell), merge, text);
  }

  static String ofGrid(Grid grid) {
    GridCell[][] places = new GridCell[grid.rows()][grid.columns()];
    for (GridCell cell : grid.cells()) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
          places[row][column] = cell;
        }
      }
    }
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      rows.add(row(cellsOf(places[row], row)));
    }
    return table(grid.columns(), rows.toArray(String[]::new));
  }

  private static String[] cellsOf(GridCell[] places, int row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < places.length; column++) {
      GridCell cell = places[column];
      if (cell == null) {
        cells.add(cell(1, "", ""));
      } else if (cell.column() == column) {
        boolean first = cell.row() == row;
        String merge = cell.rowSpan() == 1 ? "" : first ? STARTED : CONTINUED;
        cells.add(cell(cell.columnSpan(), merge, first ? cell.text() : ""));
      }
    }
    return cells.toArray(String[]::new);
  }

  private static String cell(int span, String merge, String text) {
    String across = span == 1 ? "" : "<w:gridSpan w:val=\"" + span + "\"/>";
    String width = "<w:tcW w:w=\"" + 1000 * span + "\" w:type=\"dxa\"/>";
    String paragraphs =
        Stream.of(text.split("\n", -1))
            .map(line -> line.isEmpty() ? paragraph() : paragraph(run(line)))
            .collect(Collectors.joining());
    return cellWith(width + across + merge, paragraphs);
  }
}
