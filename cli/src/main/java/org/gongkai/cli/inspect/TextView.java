package org.gongkai.cli.inspect;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.export.html.VisibleText;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.Paragraph;

/** Shows a document as text for a terminal. */
public final class TextView {
  private TextView() {}

  /** The document's blocks in reading order. */
  public static String render(Inspection inspection) {
    StringBuilder text = new StringBuilder();
    text.append(VisibleText.line(inspection.name())).append('\n');
    text.append(Summary.of(inspection)).append('\n');
    for (NumberedBlock block : inspection.blocks()) {
      text.append('\n').append(block.title()).append('\n');
      lines(block.block()).forEach(line -> text.append("  ").append(line).append('\n'));
    }
    return text.toString();
  }

  private static List<String> lines(Block block) {
    if (block instanceof Paragraph paragraph) {
      return VisibleText.lines(paragraph.text());
    }
    Grid grid = (Grid) block;
    return grid.kind() == Grid.Kind.RULED ? new GridDrawing(grid).lines() : rows(grid);
  }

  /** The rows of a grid whose columns are not known. */
  private static List<String> rows(Grid grid) {
    int digits = String.valueOf(grid.rows()).length();
    List<StringBuilder> rows = new ArrayList<>();
    for (int row = 1; row <= grid.rows(); row++) {
      rows.add(new StringBuilder(String.format("%" + digits + "d", row)));
    }
    grid.cells().forEach(cell -> rows.get(cell.row()).append(" │ ").append(CellText.of(cell)));
    return rows.stream().map(StringBuilder::toString).toList();
  }
}
