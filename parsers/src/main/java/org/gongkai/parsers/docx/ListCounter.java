package org.gongkai.parsers.docx;

import org.gongkai.parsers.word.ItemNumbers;
import org.gongkai.parsers.word.ListLevel;
import org.gongkai.parsers.word.NumberedList;
import org.jspecify.annotations.Nullable;

/** Tells which list and level the paragraphs of one document stand in, and numbers them. */
final class ListCounter {
  private final Styles styles;
  private final Numbering numbering;
  private final ItemNumbers numbers = new ItemNumbers();

  ListCounter(Styles styles, Numbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  /**
   * The number printed in front of the next paragraph, with the space after it; empty without one.
   *
   * @param properties the paragraph's {@code pPr}
   * @param style the paragraph's style
   */
  String next(@Nullable XmlElement properties, @Nullable String style) {
    XmlElement own = properties == null ? null : properties.child("w:numPr");
    Integer ownId = own == null ? null : own.numberValue("w:numId");
    Integer id = ownId != null ? ownId : styles.numbering(style);
    NumberedList list = id == null || id == 0 ? null : numbering.list(id);
    if (list == null) {
      return "";
    }
    Integer ownLevel = own == null ? null : own.numberValue("w:ilvl");
    int level = ownLevel != null ? ownLevel : styleLevel(list, style, ownId != null);
    return numbers.next(id, list, level);
  }

  private int styleLevel(NumberedList list, @Nullable String style, boolean ownList) {
    for (int i = 0; i < NumberedList.LEVELS; i++) {
      ListLevel level = list.levels()[i];
      if (level != null && style != null && style.equals(level.style())) {
        return i;
      }
    }
    Integer level = ownList ? null : styles.numberingLevel(style);
    return level == null ? 0 : level;
  }
}
