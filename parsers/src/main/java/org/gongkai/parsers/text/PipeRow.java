package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.List;

/** A line of cells that pipes part: {@code | a | b |}, with or without the outer pipes. */
final class PipeRow {
  /**
   * A cell of the row.
   *
   * @param text the text as printed
   * @param offset where it stands in its line, in code points
   */
  record Cell(String text, int offset) {}

  private PipeRow() {}

  /** Whether a line holds a pipe that no backslash hides, beside other text or pipes. */
  static boolean isRow(String line) {
    return firstPipe(line, 0) >= 0 && !isLonePipe(line);
  }

  static boolean isLonePipe(String line) {
    return line.indexOf('|') >= 0 && Marks.strip(line).equals("|");
  }

  /** Whether the line begins or ends with a pipe. */
  static boolean hasOuterPipe(String line) {
    String text = Marks.strip(line);
    return text.startsWith("|") || text.endsWith("|") && !text.endsWith("\\|");
  }

  /** Whether the line parts the head of a table from its body: {@code | --- | :-: |}. */
  static boolean isSeparator(String line) {
    if (!isRow(line)) {
      return false;
    }
    List<Cell> cells = cells(line);
    return !cells.isEmpty() && cells.stream().allMatch(c -> isRule(c.text()));
  }

  private static boolean isRule(String text) {
    int from = text.startsWith(":") ? 1 : 0;
    int to = text.endsWith(":") ? text.length() - 1 : text.length();
    boolean colon = to - from < text.length();
    return to - from >= (colon ? 1 : 3) && text.substring(from, to).chars().allMatch(c -> c == '-');
  }

  /** The cells, without the outer pipes. */
  static List<Cell> cells(String line) {
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    int offset = 0;
    for (int to = firstPipe(line, 0); to >= 0; to = firstPipe(line, from)) {
      cells.add(cell(line, from, to, offset));
      offset += line.codePointCount(from, to) + 1;
      from = to + 1;
    }
    if (cells.size() > 0 && Marks.isBlank(cells.get(0).text())) {
      cells.remove(0);
    }
    if (!Marks.isBlank(line.substring(from))) {
      cells.add(cell(line, from, line.length(), offset));
    }
    return cells;
  }

  private static Cell cell(String line, int from, int to, int offset) {
    String raw = line.substring(from, to);
    int lead = Marks.indent(raw);
    boolean blank = lead == raw.length();
    return new Cell(blank ? "" : text(raw), blank ? offset + Math.min(1, lead) : offset + lead);
  }

  private static String text(String raw) {
    String text = raw.indexOf('<') >= 0 ? breakLines(raw) : raw;
    return Marks.strip(MarkdownText.plain(text.replace("&nbsp;", " ")));
  }

  private static String breakLines(String raw) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (int at = raw.indexOf('<'); at >= 0; at = raw.indexOf('<', at + 1)) {
      int end = breakEnd(raw, at);
      if (end > 0) {
        text.append(Marks.strip(raw.substring(done, at))).append('\n');
        done = end;
      }
    }
    return text.append(Marks.strip(raw.substring(done))).toString();
  }

  /** The end of a {@code <br>} that begins here, or -1. */
  private static int breakEnd(String raw, int at) {
    if (!raw.regionMatches(true, at, "<br", 0, 3)) {
      return -1;
    }
    int i = at + 3;
    while (i < raw.length() && (raw.charAt(i) == ' ' || raw.charAt(i) == '/')) {
      i++;
    }
    return i < raw.length() && raw.charAt(i) == '>' ? i + 1 : -1;
  }

  private static int firstPipe(String line, int from) {
    int at = line.indexOf('|', from);
    while (at > 0 && line.charAt(at - 1) == '\\') {
      at = line.indexOf('|', at + 1);
    }
    return at;
  }
}
