package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a table whose rulings are drawn with characters: {@code │a│b│}, {@code ├──┼──┤}, or
 * {@code |a|b|} under {@code +---+---+}.
 */
final class BoxRow {
  private static final String FLAT = "─━═┄┅┈┉╌╍";
  private static final char FIRST_DRAWN = '\u2500';
  private static final char LAST_DRAWN = '\u257F';

  private BoxRow() {}

  /**
   * A cell of the line.
   *
   * @param text the text as printed
   * @param offset where it stands in its line, in code points
   * @param rule whether it is nothing but a ruling
   */
  record Cell(String text, int offset, boolean rule) {}

  /** Whether a line begins and ends with a drawn ruling. */
  static boolean isOne(String line) {
    int indent = Marks.indent(line);
    if (indent == line.length() || !isDrawn(line.charAt(indent))) {
      return false; // Nearly all.
    }
    String text = Marks.strip(line);
    return text.length() > 1
        && isDrawn(text.charAt(0))
        && isDrawn(text.charAt(text.length() - 1))
        && (isRule(line) || !cells(line).isEmpty());
  }

  /** Whether a line is a ruling over the whole table. */
  static boolean isRule(String line) {
    String text = Marks.strip(line);
    boolean plain = text.startsWith("+");
    boolean flat = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (plain ? c != '+' && c != '-' && c != '=' : !isBoxDrawing(c) && !Marks.isBlank(c)) {
        return false;
      }
      flat |= isFlat(c);
    }
    return flat && (plain || !isUpright(text.charAt(0)));
  }

  /** The cells between the outer rulings. */
  static List<Cell> cells(String line) {
    List<Cell> cells = new ArrayList<>();
    int from = -1;
    for (int i = 0; i < line.length(); i++) {
      if (isBar(line.charAt(i))) {
        if (from >= 0) {
          cells.add(cell(line, from, i));
        }
        from = i + 1;
      }
    }
    return cells;
  }

  private static Cell cell(String line, int from, int to) {
    String raw = line.substring(from, to);
    String text = Marks.strip(raw);
    int at = text.isEmpty() ? from : from + raw.indexOf(text);
    boolean rule = !text.isEmpty() && text.chars().allMatch(c -> FLAT.indexOf(c) >= 0);
    return new Cell(rule ? "" : text, line.codePointCount(0, at), rule);
  }

  private static boolean isDrawn(char c) {
    return c == '|' || c == '+' || isBoxDrawing(c) && !isFlat(c);
  }

  private static boolean isBar(char c) {
    return c == '|' || isBoxDrawing(c) && !isFlat(c);
  }

  private static boolean isUpright(char c) {
    return c == '│' || c == '┃' || c == '║';
  }

  private static boolean isFlat(char c) {
    return c == '-' || c == '=' || FLAT.indexOf(c) >= 0;
  }

  private static boolean isBoxDrawing(char c) {
    return c >= FIRST_DRAWN && c <= LAST_DRAWN;
  }
}
