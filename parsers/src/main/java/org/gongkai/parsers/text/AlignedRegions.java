package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the runs of lines on one page that stand like the rows of a table. */
final class AlignedRegions {
  /** Lines from the one up to, but not with, the other. */
  record Region(int from, int to) {}

  private static final int MOST_SINGLES = 8;
  private static final int MOST_VOIDS = 12;
  private static final int MOST_PROSE = 2;
  private static final int WIDE_GAP = 3;
  private static final int LEAST_WEAK = 4;
  private static final int FAR = 10;
  private static final int SHORT = 12;

  private final Draft draft;
  private final LineShape[] shapes;
  private final boolean watermarked;

  AlignedRegions(Draft draft, ProseWidth width, boolean watermarked) {
    this.draft = draft;
    this.watermarked = watermarked;
    shapes = new LineShape[draft.size()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = LineShape.of(draft, i, width);
    }
  }

  List<Region> find() {
    List<Region> regions = new ArrayList<>();
    int from = 0;
    boolean tableBefore = false;
    while (from < shapes.length) {
      int to = pageEnd(from);
      List<Region> found = onPage(from, to, tableBefore);
      regions.addAll(found);
      tableBefore = !found.isEmpty() && allVoid(found.get(found.size() - 1).to(), to);
      from = to;
    }
    return regions;
  }

  private int pageEnd(int from) {
    int to = from + 1;
    while (to < shapes.length && draft.line(to).page() == draft.line(from).page()) {
      to++;
    }
    return to;
  }

  private boolean allVoid(int from, int to) {
    for (int i = from; i < to; i++) {
      if (shapes[i] != LineShape.VOID) {
        return false;
      }
    }
    return true;
  }

  private List<Region> onPage(int from, int to, boolean tableBefore) {
    List<Region> regions = new ArrayList<>();
    int floor = from;
    for (Region group : groups(from, to)) {
      boolean atEdge = allVoid(from, group.from()) || allVoid(group.to(), to);
      if (isTable(group, atEdge) && !isInSentence(group, from, to)) {
        int head = head(group, floor, tableBefore && floor == from);
        int tail = tail(group, to);
        regions.add(new Region(head, tail));
        floor = tail;
      }
    }
    return regions;
  }

  /** Rows near each other, without running text between them. */
  private List<Region> groups(int from, int to) {
    List<Region> groups = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int i = from; i < to; i++) {
      if (!isAnchor(i)) {
        continue;
      }
      if (first >= 0 && !joins(first, last, i)) {
        groups.add(new Region(first, last + 1));
        first = -1;
      }
      first = first < 0 ? i : first;
      last = i;
    }
    if (first >= 0) {
      groups.add(new Region(first, last + 1));
    }
    return groups;
  }

  private boolean isAnchor(int index) {
    return shapes[index] == LineShape.STRONG || shapes[index] == LineShape.WEAK;
  }

  /** Whether what stands between two rows can be a part of the same table. */
  private boolean joins(int first, int left, int right) {
    int voids = 0;
    int singles = 0;
    int prose = 0;
    for (int i = left + 1; i < right; i++) {
      switch (shapes[i]) {
        case BARRIER -> {
          return false;
        }
        case VOID -> voids++;
        case PROSE -> {
          if (Marks.endsSentence(draft.text(i)) || ++prose > MOST_PROSE) {
            return false;
          }
        }
        default -> {
          singles++;
          if (isHeadingAfterGap(first, left, i)) {
            return false;
          }
        }
      }
    }
    boolean loose = shapes[left] == LineShape.WEAK && shapes[right] == LineShape.WEAK;
    return singles <= MOST_SINGLES && voids <= (loose ? WIDE_GAP : MOST_VOIDS);
  }

  /** A line that a wider gap than the table's own parts from it is the heading of the next. */
  private boolean isHeadingAfterGap(int first, int left, int index) {
    if (watermarked || draft.line(index).indent() >= FAR) {
      return false;
    }
    int gap = gapBefore(index);
    return gap >= 2
        && Marks.strip(draft.text(index)).length() >= 4
        && gap > gapBefore(left)
        && gap > (left > first ? gapBefore(first + 1 > left ? left : first + 1) : 0);
  }

  private int gapBefore(int index) {
    int gap = 0;
    for (int i = index - 1; i >= 0 && shapes[i] == LineShape.VOID; i--) {
      gap++;
    }
    return gap;
  }

  private boolean isTable(Region group, boolean atEdge) {
    int strong = 0;
    int weak = 0;
    int widest = 0;
    for (int i = group.from(); i < group.to(); i++) {
      if (shapes[i] == LineShape.STRONG) {
        strong++;
        widest = Math.max(widest, Piece.cells(Piece.words(draft.text(i))).size());
      } else if (shapes[i] == LineShape.WEAK) {
        weak++;
      }
    }
    return strong > 1
        || strong == 1 && (weak > 0 || widest > 3 || atEdge)
        || weak >= LEAST_WEAK && weak * 2 >= group.to() - group.from();
  }

  /** A single row between lines of running text is a sentence with wide blanks in it. */
  private boolean isInSentence(Region group, int from, int to) {
    int above = group.from() - 1;
    int below = group.to();
    boolean runsIn =
        above >= from
            && shapes[above] == LineShape.PROSE
            && !Marks.endsSentence(draft.text(above));
    boolean runsOn = below < to && shapes[below] == LineShape.PROSE;
    return group.to() - group.from() == 1 && (runsIn || runsOn);
  }

  /** Takes in the lines above the first row that belong to it. */
  private int head(Region group, int floor, boolean continued) {
    if (continued && continues(floor, group.from())) {
      return firstLine(floor, group.from());
    }
    int head = group.from();
    for (int i = head - 1; i >= floor && head - i <= 2; i--) {
      if (shapes[i] == LineShape.SINGLE && isHead(i, head)) {
        head = i;
      } else if (shapes[i] != LineShape.VOID) {
        break;
      }
    }
    return head;
  }

  private boolean continues(int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      boolean chapter = shapes[i] == LineShape.SINGLE && Marks.opensChapter(draft.text(i));
      if (shapes[i] == LineShape.PROSE || shapes[i] == LineShape.BARRIER || chapter) {
        return false;
      }
      lines += shapes[i] == LineShape.SINGLE ? 1 : 0;
    }
    return lines <= MOST_SINGLES;
  }

  private int firstLine(int from, int to) {
    int first = from;
    while (first < to && shapes[first] == LineShape.VOID) {
      first++;
    }
    return first;
  }

  private boolean isHead(int index, int head) {
    String text = Marks.strip(draft.text(index));
    boolean near = head - index == 1 && Marks.width(text) <= SHORT;
    return (near || draft.line(index).indent() >= FAR) && !Marks.opensChapter(text);
  }

  /** Takes in the lines under the last row that go on with its labels. */
  private int tail(Region group, int to) {
    int tail = group.to();
    while (tail < to && shapes[tail] == LineShape.SINGLE && isTail(group, tail)) {
      tail++;
    }
    return tail;
  }

  private boolean isTail(Region group, int index) {
    String text = Marks.strip(draft.text(index));
    return !Marks.opensChapter(text)
        && (Marks.width(text) <= SHORT - 4 || isAligned(group, draft.line(index).indent()));
  }

  private boolean isAligned(Region group, int column) {
    for (int i = Math.max(group.from(), group.to() - 2 * MOST_VOIDS); i < group.to(); i++) {
      boolean text = shapes[i] != LineShape.VOID && shapes[i] != LineShape.BARRIER;
      if (text && startsAt(draft.text(i), column)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsAt(String line, int column) {
    return Piece.columns(Piece.words(line)).stream()
        .anyMatch(piece -> piece.from() == column && !Marks.isFigure(piece.text()));
  }
}
