package org.gongkai.parsers.text;

import java.util.List;
import org.gongkai.core.model.TextLocation;
import org.jspecify.annotations.Nullable;

/** A line of the text, or the part of one that a form feed cuts off. Immutable. */
final class Line {
  private final int number;
  private final int column;
  private final int page;
  private final String text;
  private final int indent;
  private final String stripped;
  private @Nullable List<Piece> words;

  /**
   * A line.
   *
   * @param number the line in the file, from 1
   * @param column the column of the first code point in the line of the file, from 1
   * @param page the page, from 0, as form feeds count them
   * @param text the text without its line end
   */
  Line(int number, int column, int page, String text) {
    this.number = number;
    this.column = column;
    this.page = page;
    this.text = text;
    this.indent = Marks.indent(text);
    this.stripped = Marks.strip(text);
  }

  /** The page, from 0, as form feeds count them. */
  int page() {
    return page;
  }

  /** The text without its line end. */
  String text() {
    return text;
  }

  /** The text without the blanks at both ends. */
  String stripped() {
    return stripped;
  }

  /** The words, which every blank parts; kept once they are asked for, as for lines of tables. */
  List<Piece> words() {
    List<Piece> known = words;
    if (known == null) {
      known = readWords();
      words = known;
    }
    return known;
  }

  /** As {@link #words}, but kept only if they were before: running text has far too many. */
  List<Piece> readWords() {
    List<Piece> known = words;
    return known == null ? Piece.words(text) : known;
  }

  /** Keeps what {@link #readWords} gave. */
  void keepWords(List<Piece> read) {
    words = read;
  }

  boolean isBlank() {
    return stripped.isEmpty();
  }

  /** How many blanks stand in front of the text. */
  int indent() {
    return indent;
  }

  /** Where the code point of this offset stands in the file. */
  TextLocation at(int offset) {
    return new TextLocation(number, column + offset);
  }

  /** Where the text begins. */
  TextLocation start() {
    return at(isBlank() ? 0 : indent);
  }
}
