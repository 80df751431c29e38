package org.gongkai.export;

import org.gongkai.core.model.CellLocation;
import org.gongkai.core.model.Language;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.PageLocation;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.core.model.SheetLocation;
import org.gongkai.core.model.TextLocation;

/** Places as people say them. */
public final class PlaceText {
  private PlaceText() {}

  /** For example {@code page 3}, {@code 第3页}, {@code table 2, row 5, cell 3}. */
  public static String of(Location location, Language language) {
    if (location instanceof PageLocation page) {
      return language.choose("第" + page.page() + "页", "page " + page.page());
    }
    if (location instanceof CellLocation at) {
      return language.choose(
          "表" + at.table() + "第" + at.row() + "行第" + at.cell() + "格",
          "table " + at.table() + ", row " + at.row() + ", cell " + at.cell());
    }
    if (location instanceof TextLocation at) {
      return language.choose(
          "第" + at.line() + "行第" + at.column() + "字",
          "line " + at.line() + ", column " + at.column());
    }
    if (location instanceof SheetLocation at) {
      return language.choose(
          "工作表“" + at.sheet() + "”" + at.cell(), "sheet " + at.sheet() + ", cell " + at.cell());
    }
    if (location instanceof ParagraphLocation at) {
      return language.choose("第" + at.paragraph() + "段", "paragraph " + at.paragraph());
    }
    return location.describe();
  }
}
