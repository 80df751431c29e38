package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the runs of lines on one page that stand like the rows of a table. */
final class AlignedRegions {
  private static final int MOST_VOIDS = 12;
  private static final int MOST_PROSE = 2;
  private static final int NARROW_GAP = 3;
  private static final int LEAST_WEAK = 4;
  private static final int FAR = 10;
  private static final int LOOK_BACK = 60;

  private final LineShapes shapes;
  private final boolean watermarked;

  AlignedRegions(LineShapes shapes, boolean watermarked) {
    this.shapes = shapes;
    this.watermarked = watermarked;
  }

  /** All tables of the text in order; no table goes over the end of a page. */
  List<Region> find() {
    List<Region> regions = new ArrayList<>();
    RegionEdges edges = new RegionEdges(shapes);
    List<Region> tables = shapes.size() == 0 ? List.of() : onPage(0);
    for (int page = 0; page < shapes.size(); ) {
      int next = shapes.pageEnd(page);
      List<Region> following = next < shapes.size() ? onPage(next) : List.of();
      regions.addAll(edges.widen(page, tables, next, following));
      tables = following;
      page = next;
    }
    return regions;
  }

  /** The rows of the tables on the page that begins here, without the labels around them. */
  private List<Region> onPage(int from) {
    int to = shapes.pageEnd(from);
    List<Region> tables = new ArrayList<>();
    for (Region group : groups(from, to)) {
      boolean atEdge = shapes.areVoid(from, group.from()) || shapes.areVoid(group.to(), to);
      if (isTable(group, atEdge) && !isInSentence(group, from, to)) {
        tables.add(group);
      }
    }
    return tables;
  }

  /** Rows near each other, without running text between them. */
  private List<Region> groups(int from, int to) {
    List<Region> groups = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int i = from; i < to; i++) {
      if (!shapes.isRow(i)) {
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

  /** Whether what stands between two rows can be a part of the same table. */
  private boolean joins(int first, int left, int right) {
    int voids = 0;
    int gap = 0;
    int widestGap = 0;
    int singles = 0;
    int prose = 0;
    for (int i = left + 1; i < right; i++) {
      gap = shapes.isVoid(i) ? gap + 1 : 0;
      widestGap = Math.max(widestGap, gap);
      switch (shapes.get(i)) {
        case VOID -> voids++;
        case SINGLE -> singles++;
        case PROSE -> prose++;
        default -> singles = Integer.MAX_VALUE;
      }
      if (singles > RegionEdges.MOST_SINGLES || prose > MOST_PROSE || parts(first, left, i)) {
        return false;
      }
    }
    boolean loose = shapes.is(left, LineShape.WEAK) && shapes.is(right, LineShape.WEAK);
    return voids <= MOST_VOIDS && !(loose && widestGap > NARROW_GAP);
  }

  /** Whether a line between two rows parts two tables. */
  private boolean parts(int first, int left, int index) {
    return switch (shapes.get(index)) {
      case PROSE -> Marks.endsSentence(shapes.text(index));
      case SINGLE -> isHeading(index, first) || isHeadingAfterGap(first, left, index);
      default -> false;
    };
  }

  /**
   * Whether a numbered line is the heading over the next table, not a label: no row before it
   * begins where it does, and no figures follow it, but the head of a table.
   */
  private boolean isHeading(int index, int first) {
    return shapes.isHeadline(index) && !beginsAt(shapes.indent(index), first, index);
  }

  private boolean beginsAt(int indent, int from, int to) {
    for (int i = Math.max(from, to - LOOK_BACK); i < to; i++) {
      if (!shapes.isVoid(i) && shapes.indent(i) == indent) {
        return true;
      }
    }
    return false;
  }

  /** A line that a wider gap than the table's own parts from it is the heading of the next. */
  private boolean isHeadingAfterGap(int first, int left, int index) {
    if (watermarked || shapes.indent(index) >= FAR) {
      return false;
    }
    int gap = shapes.gapBefore(index);
    int own = left > first ? shapes.gapBefore(Math.min(first + 1, left)) : 0;
    return gap >= 2
        && shapes.text(index).length() >= 4
        && gap > shapes.gapBefore(left)
        && gap > own;
  }

  /** Lines of one word each are a list of cells, however they align. */
  private boolean isTable(Region group, boolean atEdge) {
    int strong = 0;
    int weak = 0;
    int widest = 0;
    int words = 0;
    for (int i = group.from(); i < group.to(); i++) {
      words = Math.max(words, shapes.words(i).size());
      if (shapes.is(i, LineShape.STRONG)) {
        strong++;
        widest = Math.max(widest, Piece.cells(shapes.words(i)).size());
      } else if (shapes.is(i, LineShape.WEAK)) {
        weak++;
      }
    }
    return strong > 1
        || strong == 1 && (weak > 0 || widest > 3 || atEdge)
        || words > 1 && weak >= LEAST_WEAK && weak * 2 >= group.to() - group.from();
  }

  /** A single row between lines of running text is a sentence with wide blanks in it. */
  private boolean isInSentence(Region group, int from, int to) {
    int above = group.from() - 1;
    int below = group.to();
    boolean runsIn =
        above >= from
            && shapes.is(above, LineShape.PROSE)
            && !Marks.endsSentence(shapes.text(above));
    boolean runsOn = below < to && shapes.is(below, LineShape.PROSE);
    return group.to() - group.from() == 1 && (runsIn || runsOn);
  }
}
