package org.gongkai.export.page;

import org.gongkai.core.model.CellLocation;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.PageLocation;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.core.model.SheetLocation;
import org.gongkai.core.model.TextLocation;

/** Says places for people. */
final class Places {
  private Places() {}

  static Said of(Location location) {
    if (location instanceof PageLocation place) {
      return new Said("第" + place.page() + "页", "page " + place.page());
    }
    if (location instanceof CellLocation place) {
      return new Said(
          "表" + place.table() + "第" + place.row() + "行第" + place.cell() + "列",
          "table " + place.table() + ", row " + place.row() + ", column " + place.cell());
    }
    if (location instanceof TextLocation place) {
      return new Said(
          "第" + place.line() + "行第" + place.column() + "字",
          "line " + place.line() + ", column " + place.column());
    }
    if (location instanceof SheetLocation place) {
      return new Said(
          "工作表“" + place.sheet() + "”" + place.cell(),
          "sheet “" + place.sheet() + "”, " + place.cell());
    }
    int paragraph = ((ParagraphLocation) location).paragraph();
    return new Said("第" + paragraph + "段", "paragraph " + paragraph);
  }
}
