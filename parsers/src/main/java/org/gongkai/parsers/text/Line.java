package org.gongkai.parsers.text;

import org.gongkai.core.model.TextLocation;

/**
 * A line of the text, or the part of one that a form feed cuts off.
 *
 * @param number the line in the file, from 1
 * @param column the column of the first code point in the line of the file, from 1
 * @param page the page, from 0, as form feeds count them
 * @param text the text without its line end
 */
record Line(int number, int column, int page, String text) {

  boolean isBlank() {
    return Marks.isBlank(text);
  }

  /** How many blanks stand in front of the text. */
  int indent() {
    int i = 0;
    while (i < text.length() && Marks.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the code point of this offset stands in the file. */
  TextLocation at(int offset) {
    return new TextLocation(number, column + offset);
  }

  /** Where the text begins. */
  TextLocation start() {
    return at(isBlank() ? 0 : indent());
  }
}
