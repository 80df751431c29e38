package org.gongkai.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table in box-drawing characters; labels to the left, figures to the right, long labels wrapped.
 */
final class TextTable {
  private static final int LABEL_WIDTH = 44;
  private static final int HEAD_WIDTH = 12;

  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<String> head) {
    this.head = List.copyOf(head);
  }

  void add(String label, List<String> cells) {
    List<String> row = new ArrayList<>();
    row.add(label);
    row.addAll(cells);
    rows.add(row);
  }

  /** A row with a label alone. */
  void addGroup(String label) {
    add(label, Collections.nCopies(head.size() - 1, ""));
  }

  String render() {
    int[] widths = widths();
    StringBuilder out = new StringBuilder();
    rule(out, widths, "┌", "┬", "┐");
    row(out, widths, head);
    rule(out, widths, "├", "┼", "┤");
    rows.forEach(row -> row(out, widths, row));
    rule(out, widths, "└", "┴", "┘");
    return out.toString();
  }

  private int[] widths() {
    int[] widths = new int[head.size()];
    for (int column = 0; column < widths.length; column++) {
      int headWidth = Math.min(TextWidth.of(head.get(column)), HEAD_WIDTH);
      int cellWidth = cellWidth(column);
      widths[column] =
          column == 0
              ? Math.min(LABEL_WIDTH, Math.max(TextWidth.of(head.get(0)), cellWidth))
              : Math.max(headWidth, cellWidth);
    }
    return widths;
  }

  private int cellWidth(int column) {
    // Two columns of the terminal are the least that a wide character can be wrapped into.
    return rows.stream().mapToInt(row -> TextWidth.of(row.get(column))).reduce(2, Math::max);
  }

  private static void rule(StringBuilder out, int[] widths, String left, String mid, String right) {
    for (int column = 0; column < widths.length; column++) {
      out.append(column == 0 ? left : mid).append("─".repeat(widths[column] + 2));
    }
    out.append(right).append('\n');
  }

  private static void row(StringBuilder out, int[] widths, List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int lines = 1;
    for (int column = 0; column < widths.length; column++) {
      wrapped.add(lines(cells.get(column), widths[column], column == 0));
      lines = Math.max(lines, wrapped.get(column).size());
    }
    for (int line = 0; line < lines; line++) {
      line(out, widths, wrapped, line);
    }
  }

  /** The lines of a cell; those after the first of a label keep its indent. */
  private static List<String> lines(String text, int width, boolean label) {
    int indent = label ? text.length() - text.stripLeading().length() : 0;
    if (indent == 0 || indent > width / 2) {
      return TextWidth.wrap(text, width);
    }
    return TextWidth.wrap(text.substring(indent), width - indent).stream()
        .map(line -> " ".repeat(indent) + line)
        .toList();
  }

  private static void line(StringBuilder out, int[] widths, List<List<String>> wrapped, int line) {
    for (int column = 0; column < widths.length; column++) {
      List<String> lines = wrapped.get(column);
      String text = line < lines.size() ? lines.get(line) : "";
      String padded =
          column == 0
              ? TextWidth.padRight(text, widths[column])
              : TextWidth.padLeft(text, widths[column]);
      out.append("│ ").append(padded).append(' ');
    }
    out.append("│\n");
  }
}
