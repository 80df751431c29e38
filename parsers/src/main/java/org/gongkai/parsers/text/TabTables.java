package org.gongkai.parsers.text;

import org.gongkai.parsers.source.Grid;

/**
 * Finds tables whose cells tabs part, as word processors and spreadsheets copy them. Blank lines do
 * not end a table; a paragraph does.
 */
final class TabTables {
  private static final int LONGEST_TORN_CELL = 20;
  private static final int LONGEST_SINGLE_CELL = 60;

  private final Draft draft;

  TabTables(Draft draft) {
    this.draft = draft;
  }

  void read() {
    for (int i = 0; i < draft.size(); i++) {
      if (isRow(i)) {
        int end = end(i);
        int from = skipHeadings(i, end);
        if (from < end && isTable(from, end)) {
          take(from, end);
        }
        i = end - 1;
      }
    }
  }

  private boolean isRow(int index) {
    if (index >= draft.size() || !draft.isFree(index) || draft.text(index).indexOf('\t') < 0) {
      return false;
    }
    String text = draft.text(index);
    return isStrong(index) || text.length() <= LONGEST_SINGLE_CELL && !Marks.endsSentence(text);
  }

  /** Whether tabs part cells here, and do not only indent a line or end it. */
  private boolean isStrong(int index) {
    String text = draft.text(index);
    if (isNumbered(draft.stripped(index))) {
      return false;
    }
    return draft.stripped(index).indexOf('\t') >= 0 || text.indexOf('\t') != text.lastIndexOf('\t');
  }

  /** Whether the only tab stands between an item's number and its text. */
  private static boolean isNumbered(String stripped) {
    int tab = stripped.indexOf('\t');
    return tab > 0
        && tab == stripped.lastIndexOf('\t')
        && Marks.isEnumerator(Marks.strip(stripped.substring(0, tab)))
        && !Marks.isFigure(Marks.strip(stripped.substring(tab)));
  }

  private int end(int from) {
    int end = from + 1;
    for (int next = end; next < draft.size(); next++) {
      if (isRow(next) || next == end && isTorn(next)) {
        end = next + 1;
      } else if (!draft.isFree(next) || !draft.line(next).isBlank()) {
        break;
      }
    }
    return end;
  }

  /** Whether a line between two rows is the rest of a cell that a line end tore. */
  private boolean isTorn(int index) {
    String text = draft.stripped(index);
    return draft.isFree(index)
        && !text.isEmpty()
        && text.length() <= LONGEST_TORN_CELL
        && !Marks.opensChapter(text)
        && !Marks.endsSentence(text)
        && text.indexOf('：') < 0
        && isRow(index + 1);
  }

  /** A heading that a tab indents is no row of the table under it. */
  private int skipHeadings(int from, int end) {
    int start = from;
    while (start < end && !isStrong(start) && isHeading(draft.text(start))) {
      start++;
    }
    return start;
  }

  private static boolean isHeading(String text) {
    return Marks.isBlank(text) || Marks.opensChapter(text) || isNumbered(Marks.strip(text));
  }

  private boolean isTable(int from, int end) {
    int strong = 0;
    for (int i = from; i < end; i++) {
      if (draft.text(i).indexOf('\t') >= 0 && isStrong(i)) {
        strong++;
      }
    }
    return strong > 1
        || strong == 1 && draft.stripped(from).split("\t").length > 2
        || strong == 1 && end - from > 1;
  }

  private void take(int from, int end) {
    draft.context().checkTime();
    GridBuilder grid = new GridBuilder(draft.context());
    for (int i = from; i < end; i++) {
      if (!draft.text(i).isEmpty() && (isRow(i) || !draft.line(i).isBlank())) {
        grid.startRow();
        addCells(grid, draft.line(i));
      }
    }
    draft.take(from, end, grid.build(Grid.Kind.ORDERED));
  }

  private static void addCells(GridBuilder grid, Line line) {
    String text = line.text();
    int offset = 0;
    int from = 0;
    while (from <= text.length()) {
      int tab = text.indexOf('\t', from);
      int to = tab < 0 ? text.length() : tab;
      String raw = text.substring(from, to);
      int lead = Marks.isBlank(raw) ? 0 : Marks.indent(raw);
      grid.add(Marks.strip(raw), line.at(offset + lead));
      offset += raw.codePointCount(0, raw.length()) + 1;
      from = to + 1;
    }
  }
}
