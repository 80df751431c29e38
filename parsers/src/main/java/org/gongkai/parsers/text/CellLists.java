package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.source.Grid;

/**
 * Finds tables that were written one cell a line: long runs of short lines, many of them figures.
 */
final class CellLists {
  private static final int LEAST_LINES = 12;
  private static final int FIGURE_SHARE = 3;
  private static final int LONGEST_CELL = 60;
  private static final int LONGEST_HEAD = 40;

  private final Draft draft;
  private final ProseWidth width;

  CellLists(Draft draft, ProseWidth width) {
    this.draft = draft;
    this.width = width;
  }

  void read() {
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i <= draft.size(); i++) {
      if (i < draft.size() && draft.isFree(i) && isCell(draft.line(i))) {
        run.add(i);
      } else if (i == draft.size() || !draft.isVoid(i)) {
        takeTable(run);
        run.clear();
      }
    }
  }

  private boolean isCell(Line line) {
    String text = line.text();
    return !line.isBlank()
        && text.length() <= LONGEST_CELL
        && text.indexOf('。') < 0
        && !Marks.endsSentence(line.stripped())
        && !MarkdownText.isHeading(text)
        && !(width.isWrapped() && width.isProse(text));
  }

  private void takeTable(List<Integer> run) {
    int first = 0;
    while (first < run.size() && !isFigure(run.get(first))) {
      first++;
    }
    int last = run.size() - 1;
    while (last > first && !isFigure(run.get(last))) {
      last--;
    }
    if (first >= run.size()) {
      return;
    }
    long figures = run.subList(first, last + 1).stream().filter(this::isFigure).count();
    int from = head(run, first);
    int to = tail(run, last + 1);
    boolean dense = figures * FIGURE_SHARE >= last + 1 - first;
    if (dense && figures >= 3 && to - from >= LEAST_LINES) {
      take(run.subList(from, to));
    }
  }

  private boolean isFigure(int index) {
    return Marks.isFigure(draft.stripped(index));
  }

  /** The labels before the first figure belong to the table, but not the headings above them. */
  private int head(List<Integer> run, int first) {
    int from = Math.max(0, first - LONGEST_HEAD);
    int head = from;
    for (int i = from; i < first; i++) {
      if (isTitle(run, i, head)) {
        head = i + 1;
      }
    }
    return head;
  }

  private boolean isTitle(List<Integer> run, int index, int head) {
    return index == head && Marks.opensChapter(draft.text(run.get(index)));
  }

  /** The labels after the last figure belong to the table, up to the next heading. */
  private int tail(List<Integer> run, int from) {
    int to = from;
    while (to < run.size() && !Marks.opensChapter(draft.text(run.get(to)))) {
      to++;
    }
    return to;
  }

  private void take(List<Integer> cells) {
    draft.context().checkTime();
    GridBuilder grid = new GridBuilder(draft.context());
    for (int index : cells) {
      grid.startRow();
      grid.add(draft.stripped(index), draft.line(index).start());
    }
    draft.take(cells.get(0), cells.get(cells.size() - 1) + 1, grid.build(Grid.Kind.LISTED));
  }
}
