package org.gongkai.parsers.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A string of a workbook: parts, each written as the cell is or in a way of its own. */
record SheetString(List<Part> parts) {
  /**
   * A part of a string.
   *
   * @param own how it is written; null where that is the cell's to say
   */
  record Part(String text, @Nullable Lettering own) {}

  /** A text written as the cell is. */
  static SheetString of(String text) {
    return new SheetString(List.of(new Part(text, null)));
  }

  int length() {
    return parts.stream().mapToInt(part -> part.text().length()).sum();
  }

  /** What a cell shows of it that is written so on a ground; see {@link Lettering#show}. */
  String shown(Lettering cell, @Nullable Integer ground) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      Lettering own = part.own();
      text.append((own == null ? cell : own).show(part.text(), ground));
    }
    return text.toString();
  }
}
