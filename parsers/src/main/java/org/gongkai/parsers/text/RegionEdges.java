package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the labels above the first and under the last row of a table into it. */
final class RegionEdges {
  static final int MOST_SINGLES = 8;

  private static final int MOST_WIDE = 2;
  private static final int MOST_PASSED = 3;
  private static final int WIDEST_GAP = 3;
  private static final int FAR = 10;
  private static final int SHORT = 12;
  private static final int SHORTEST = 8;
  private static final int LOOK_BACK = 60;

  private final LineShapes shapes;
  private boolean goesOn;

  RegionEdges(LineShapes shapes) {
    this.shapes = shapes;
  }

  /**
   * Widens the tables of a page.
   *
   * @param from the page's first line
   * @param tables the rows of its tables
   * @param to the line after the page
   * @param following the rows of the tables on the next page
   */
  List<Region> widen(int from, List<Region> tables, int to, List<Region> following) {
    boolean goesOnAfter = !following.isEmpty() && areLabels(to, following.get(0).from());
    List<Region> regions = new ArrayList<>();
    int floor = from;
    for (int i = 0; i < tables.size(); i++) {
      Region table = tables.get(i);
      int head = i == 0 && goesOn ? topOfPage(floor, table) : head(table, floor);
      boolean last = i == tables.size() - 1;
      floor = last && goesOnAfter ? endOfPage(table, to) : tail(table, to);
      regions.add(new Region(head, floor));
    }
    goesOn = !tables.isEmpty() && shapes.areVoid(floor, to);
    return regions;
  }

  /** At the top of a page that a table goes on to, all short lines are labels. */
  private int topOfPage(int floor, Region table) {
    if (!areLabels(floor, table.from())) {
      return head(table, floor);
    }
    int first = floor;
    while (first < table.from() && shapes.isVoid(first)) {
      first++;
    }
    return first;
  }

  /** At the foot of a page, all short lines near a table that goes on are labels. */
  private int endOfPage(Region table, int to) {
    int tail = tail(table, to);
    int near = Math.min(to, tail + Math.max(1, spacing(table)) + 1);
    if (shapes.areVoid(tail, near) || !areLabels(tail, to)) {
      return tail;
    }
    int last = to;
    while (last > tail && shapes.isVoid(last - 1)) {
      last--;
    }
    return last;
  }

  /** Whether lines beyond the rows can be labels only: short ones, or a few wide, unended ones. */
  private boolean areLabels(int from, int to) {
    int singles = 0;
    int wide = 0;
    for (int i = from; i < to; i++) {
      switch (shapes.get(i)) {
        case VOID -> {}
        case SINGLE -> singles += shapes.isHeadline(i) ? MOST_SINGLES + 1 : 1;
        case PROSE -> wide += Marks.endsSentence(shapes.text(i)) ? MOST_WIDE + 1 : 1;
        default -> singles = MOST_SINGLES + 1;
      }
      if (singles > MOST_SINGLES || wide > MOST_WIDE) {
        return false;
      }
    }
    return true;
  }

  /**
   * Goes up while there are labels; passes others if labels stand above and to the right of them.
   */
  private int head(Region table, int floor) {
    int head = table.from();
    int gap = Math.max(1, spacing(table));
    int voids = 0;
    int passed = 0;
    int right = 0;
    for (int i = head - 1; i >= floor && voids <= gap && passed <= MOST_PASSED; i--) {
      if (shapes.isVoid(i)) {
        voids++;
        continue;
      }
      if (isTitle(i)) {
        break;
      }
      boolean near = head - i == 1 && Marks.width(shapes.text(i)) <= SHORT;
      boolean far = shapes.indent(i) >= Math.max(FAR, right);
      boolean label = shapes.is(i, LineShape.SINGLE) && (near || far);
      head = label ? i : head;
      passed = label ? 0 : passed + 1;
      right = label ? 0 : Math.max(right, shapes.indent(i) + shapes.text(i).length());
      voids = 0;
    }
    return head;
  }

  /** Whether a line above a table is a heading, or the end of the text before. */
  private boolean isTitle(int index) {
    String text = shapes.text(index);
    boolean date = text.endsWith("日") && Marks.isDigit(text.charAt(0));
    boolean chapter = Marks.opensChapter(text) && shapes.words(index).size() == 1;
    boolean other = !shapes.is(index, LineShape.SINGLE) && !shapes.is(index, LineShape.PROSE);
    return date || chapter || other || Marks.endsSentence(text);
  }

  /** How many blank lines mostly stand between the rows. */
  private int spacing(Region table) {
    int[] counts = new int[WIDEST_GAP + 1];
    int rows = 0;
    for (int i = table.from() + 1; i < table.to(); i++) {
      if (shapes.isRow(i)) {
        counts[Math.min(WIDEST_GAP, shapes.gapBefore(i))]++;
        rows++;
      }
    }
    int median = 0;
    for (int below = counts[0]; below * 2 < rows; below += counts[median]) {
      median++;
    }
    return median;
  }

  private int tail(Region table, int to) {
    int gap = Math.max(1, spacing(table));
    int tail = table.to();
    Set<Integer> starts = Set.of();
    for (int i = tail; i < to && i - tail <= gap; i++) {
      if (shapes.isVoid(i)) {
        continue;
      }
      if (!shapes.is(i, LineShape.SINGLE)) {
        break;
      }
      starts = starts.isEmpty() ? starts(table) : starts;
      if (!(i == tail ? isTail(starts, i) : isRowWithoutFigures(table, starts, i))) {
        break;
      }
      tail = i + 1;
    }
    return tail;
  }

  private boolean isTail(Set<Integer> starts, int index) {
    boolean shortLine = Marks.width(shapes.text(index)) <= SHORTEST;
    return !shapes.isHeadline(index) && (shortLine || starts.contains(shapes.indent(index)));
  }

  /**
   * Whether a line under a table, no further off than its rows, is the label of one with blanks.
   */
  private boolean isRowWithoutFigures(Region table, Set<Integer> starts, int index) {
    String text = shapes.text(index);
    if (Marks.opensChapter(text)) {
      return opensChapterAt(table, shapes.indent(index));
    }
    boolean label = text.length() <= SHORT && text.charAt(0) != '（' && text.charAt(0) != '(';
    return label && starts.contains(shapes.indent(index));
  }

  private boolean opensChapterAt(Region table, int indent) {
    for (int i = Math.max(table.from(), table.to() - LOOK_BACK); i < table.to(); i++) {
      if (shapes.indent(i) == indent && Marks.opensChapter(shapes.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** The columns at which the labels of the last rows begin. */
  private Set<Integer> starts(Region table) {
    Set<Integer> starts = new HashSet<>();
    for (int i = Math.max(table.from(), table.to() - LOOK_BACK); i < table.to(); i++) {
      Piece.columns(shapes.words(i)).stream()
          .filter(piece -> !Marks.isFigure(piece.text()))
          .forEach(piece -> starts.add(piece.from()));
    }
    return starts;
  }
}
