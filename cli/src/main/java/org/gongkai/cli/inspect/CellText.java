package org.gongkai.cli.inspect;

import org.gongkai.core.model.Box;
import org.gongkai.export.html.VisibleText;
import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.GridCell;

/** The text of a cell in one line, with its extent if the reader gave one. */
final class CellText {
  private CellText() {}

  static String of(GridCell cell) {
    return String.join("⏎", VisibleText.lines(cell.text()))
        + cell.place().map(place -> " {" + describe(place) + "}").orElse("");
  }

  /** The edges as {@code left,top,right,bottom}, as boxes have them. */
  static String describe(Extent extent) {
    return new Box(extent.left(), extent.top(), extent.right(), extent.bottom()).describe();
  }
}
