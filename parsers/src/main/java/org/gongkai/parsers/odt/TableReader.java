package org.gongkai.parsers.odt;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.word.LaidTable;
import org.jspecify.annotations.Nullable;

/** Reads the rows and cells of a table and places the cells. */
final class TableReader {
  private final Story story;
  private final int depth;
  private final CellPlacer placer;
  private final @Nullable Integer around;
  private @Nullable Integer tableGround;
  private @Nullable Integer rowGround;

  /**
   * For a table.
   *
   * @param around the colour of the ground around it; null where it is not known
   */
  TableReader(Story story, int depth, @Nullable Integer around) {
    story.checkNesting(depth);
    this.story = story;
    this.depth = depth;
    this.placer = new CellPlacer(story);
    this.around = around;
  }

  LaidTable read(Node.Element table) {
    int number = story.beginTable();
    tableGround = ground(table, "table", around);
    readRows(table);
    story.endTable();
    return placer.table(number);
  }

  /** Rows may stand in groups and as header rows. */
  private void readRows(Node.Element parent) {
    for (Node.Element child : parent.children()) {
      if (child.is("table:table-row")) {
        readRow(child);
      } else if (Content.isPrinted(child)
          && !child.is("table:table-columns")
          && !child.is("table:table-column")) {
        readRows(child);
      }
    }
  }

  private void readRow(Node.Element row) {
    if (row.has("visibility", "collapse") || row.has("visibility", "filter")) {
      return;
    }
    story.context().checkTime();
    rowGround = ground(row, "table-row", tableGround);
    int times = Math.max(1, row.number("number-rows-repeated", 1));
    story.checkCells(times);
    List<Node.Element> elements = row.children().stream().filter(TableReader::isCell).toList();
    for (int i = 0; i < times; i++) {
      placer.beginRow(elements.stream().anyMatch(TableReader::isCovered));
      elements.forEach(this::readCell);
      placer.endRow();
    }
  }

  private static boolean isCell(Node.Element element) {
    return element.is("table:table-cell") || isCovered(element);
  }

  private static boolean isCovered(Node.Element element) {
    return element.is("table:covered-table-cell");
  }

  private void readCell(Node.Element cell) {
    int times = Math.max(1, cell.number("number-columns-repeated", 1));
    story.checkCells(times);
    for (int i = 0; i < times; i++) {
      if (isCovered(cell)) {
        placer.cover();
      } else {
        placer.place(
            Math.max(1, cell.number("number-columns-spanned", 1)),
            Math.max(1, cell.number("number-rows-spanned", 1)),
            new ArrayList<>(
                new BlockReader(story, depth, ground(cell, "table-cell", rowGround))
                    .readAll(cell)));
      }
    }
  }

  private @Nullable Integer ground(Node.Element element, String family, @Nullable Integer beneath) {
    String style = element.attribute("style-name");
    return story.styles().ground(family, style, "style:" + family + "-properties", beneath);
  }
}
