package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines, at every line end that Unicode knows, and at form feeds into pages. */
final class Lines {
  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private int number = 1;
  private int column = 1;
  private int page;
  private int from;

  private Lines(String text) {
    this.text = text;
  }

  static List<Line> of(String text) {
    return new Lines(text).split();
  }

  private List<Line> split() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\f') {
        endPage(i);
      } else if (isLineEnd(c)) {
        endLine(i);
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        from = i + 1;
      }
    }
    if (from < text.length()) {
      endLine(text.length());
    }
    return lines;
  }

  private void endLine(int end) {
    add(end);
    number++;
    column = 1;
  }

  /** A form feed ends no line of the file: what follows it keeps the line's number. */
  private void endPage(int end) {
    if (end > from) {
      add(end);
    }
    column += text.codePointCount(from, end) + 1;
    page++;
    from = end + 1;
  }

  private void add(int end) {
    lines.add(new Line(number, column, page, text.substring(from, end)));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
