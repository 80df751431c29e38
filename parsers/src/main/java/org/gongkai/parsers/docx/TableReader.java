package org.gongkai.parsers.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.parsers.word.RawTable;
import org.gongkai.parsers.word.RawTable.Merge;
import org.jspecify.annotations.Nullable;

/** Reads the rows and cells of a table, without those that were deleted or are hidden. */
final class TableReader {
  private static final int FIFTIETHS_OF_A_PERCENT = 5000;

  private final Story story;
  private final InlineReader inline;
  private final int depth;
  private @Nullable Integer ground;
  private final List<Integer> widths = new ArrayList<>();
  private final List<RawTable.Row> rows = new ArrayList<>();
  private long cellCount;

  /**
   * For a table.
   *
   * @param ground the colour of the ground around it; null where it is not known
   */
  TableReader(Story story, InlineReader inline, int depth, @Nullable Integer ground) {
    story.checkNesting(depth);
    this.story = story;
    this.inline = inline;
    this.depth = depth;
    this.ground = ground;
  }

  RawTable read(XmlElement table) {
    int number = story.nextTable();
    table.find("w:tblGrid").ifPresent(this::readGrid);
    readGround(table.child("w:tblPr"));
    readRows(table);
    return new RawTable(number, widths, rows);
  }

  private void readGround(@Nullable XmlElement properties) {
    String style = properties == null ? null : properties.value("w:tblStyle").orElse(null);
    ground = story.styles().shades(style) ? null : Shading.ground(properties, ground);
  }

  private void readGrid(XmlElement grid) {
    for (XmlElement column : grid.children()) {
      if (column.is("w:gridCol")) {
        widths.add(Math.max(0, Measure.twips(column, "w")));
        checkCells(widths.size());
      }
    }
  }

  private void readRows(XmlElement parent) {
    for (XmlElement child : parent.children()) {
      if (child.is("w:tr")) {
        readRow(child);
      } else {
        descend(child, this::readRows);
      }
    }
  }

  private static void descend(XmlElement element, Consumer<XmlElement> into) {
    if (element.is("mc:AlternateContent")) {
      XmlElement chosen = Content.choose(element);
      if (chosen != null) {
        into.accept(chosen);
      }
    } else if (Content.isPrinted(element)) {
      into.accept(element);
    }
  }

  private void readRow(XmlElement row) {
    XmlElement properties = row.child("w:trPr");
    if (properties != null && isGone(properties)) {
      return;
    }
    story.context().checkTime();
    List<RawTable.Cell> cells = new ArrayList<>();
    readCells(row, cells);
    if (!cells.isEmpty()) {
      rows.add(
          new RawTable.Row(
              count(properties, "w:gridBefore"),
              width(properties, "w:wBefore"),
              count(properties, "w:gridAfter"),
              cells));
    }
  }

  private static boolean isGone(XmlElement rowProperties) {
    return rowProperties.child("w:del") != null
        || rowProperties.child("w:moveFrom") != null
        || Boolean.TRUE.equals(rowProperties.toggle("w:hidden"));
  }

  private void readCells(XmlElement parent, List<RawTable.Cell> cells) {
    for (XmlElement child : parent.children()) {
      if (child.is("w:tc")) {
        readCell(child, cells);
      } else {
        descend(child, inner -> readCells(inner, cells));
      }
    }
  }

  private void readCell(XmlElement cell, List<RawTable.Cell> cells) {
    XmlElement properties = cell.child("w:tcPr");
    if (properties != null && properties.child("w:cellDel") != null) {
      return;
    }
    checkCells(++cellCount);
    cells.add(
        new RawTable.Cell(
            Math.max(1, count(properties, "w:gridSpan")),
            width(properties, "w:tcW"),
            vertical(properties),
            merge(properties, "w:hMerge"),
            new BlockReader(story, inline, depth, Shading.ground(properties, ground))
                .readAll(cell)));
  }

  private static Merge vertical(@Nullable XmlElement properties) {
    XmlElement tracked = properties == null ? null : properties.child("w:cellMerge");
    String merged = tracked == null ? null : tracked.attribute("vMerge");
    if (merged != null) {
      return merged.equals("rest") ? Merge.START : Merge.CONTINUE;
    }
    return merge(properties, "w:vMerge");
  }

  private static Merge merge(@Nullable XmlElement properties, String name) {
    XmlElement merge = properties == null ? null : properties.child(name);
    if (merge == null) {
      return Merge.NONE;
    }
    return "restart".equals(merge.attribute("val")) ? Merge.START : Merge.CONTINUE;
  }

  private int count(@Nullable XmlElement properties, String name) {
    Integer value = properties == null ? null : properties.numberValue(name);
    int count = value == null ? 0 : Math.max(0, value);
    checkCells(count);
    return count;
  }

  private void checkCells(long count) {
    story.context().check("maxTableCells", count, story.context().limits().maxTableCells());
  }

  private int width(@Nullable XmlElement properties, String name) {
    XmlElement width = properties == null ? null : properties.child(name);
    String type = width == null ? "nil" : width.attribute("type");
    if (width == null || "nil".equals(type) || "auto".equals(type)) {
      return 0;
    }
    int value = Math.max(0, Measure.twips(width, "w"));
    return "pct".equals(type) ? (int) (value * wholeWidth() / FIFTIETHS_OF_A_PERCENT) : value;
  }

  private long wholeWidth() {
    return widths.stream().mapToLong(Integer::longValue).sum();
  }
}
