package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.List;

/** Finds the runs of lines that make up a table without rulings, among lines in a row of a page. */
final class AlignedRegions {
  /** Lines of a table: from the first to the one before {@code to}. */
  record Region(int from, int to) {}

  private static final int PLAIN_BETWEEN = 6;
  private static final int PLAIN_AT_EDGE = 6;
  private static final double OTHER_SIZE = 1.2;
  private static final double PROSE_WIDTH = 0.75;
  private static final double CELL_WIDTH = 0.5;
  private static final double NEAR = 1.0;

  private final List<Line> lines;
  private final double textWidth;
  private final boolean continued;
  private final boolean mayGoOn;
  private final List<Region> regions = new ArrayList<>();

  private AlignedRegions(List<Line> lines, double textWidth, boolean continued, boolean mayGoOn) {
    this.lines = lines;
    this.textWidth = textWidth;
    this.continued = continued;
    this.mayGoOn = mayGoOn;
  }

  /**
   * The regions from top to bottom.
   *
   * @param lines lines that follow one another, no grid between them
   * @param textWidth the width between the margins
   * @param continued whether the page before ended in such a table and the lines begin their page
   * @param mayGoOn whether the lines end their page
   */
  static List<Region> in(List<Line> lines, double textWidth, boolean continued, boolean mayGoOn) {
    AlignedRegions found = new AlignedRegions(lines, textWidth, continued, mayGoOn);
    found.find();
    return found.regions;
  }

  private void find() {
    int line = 0;
    while (line < lines.size()) {
      if (!lines.get(line).isTabular()) {
        line++;
        continue;
      }
      int end = endOf(line);
      if (isTable(line, end)) {
        add(line, end);
      }
      line = end;
    }
  }

  /** The end of the run of tabular lines with few others between them but numbers. */
  private int endOf(int start) {
    int end = start + 1;
    int plain = 0;
    for (int i = start + 1; i < lines.size() && plain <= PLAIN_BETWEEN; i++) {
      if (lines.get(i).isTabular()) {
        end = i + 1;
        plain = 0;
      } else if (isProse(lines.get(i), lines.get(end - 1))) {
        break;
      } else if (!isNumber(lines.get(i))) {
        plain++;
      }
    }
    return end;
  }

  private boolean isProse(Line line, Line tabular) {
    return line.size() > OTHER_SIZE * tabular.size()
        || line.box().width() > PROSE_WIDTH * textWidth;
  }

  private boolean isTable(int from, int to) {
    int tabular = 0;
    int rich = 0;
    int most = 0;
    for (Line line : lines.subList(from, to)) {
      int pieces = line.pieces().size();
      tabular += pieces > 1 ? 1 : 0;
      rich += pieces > 2 ? 1 : 0;
      most = Math.max(most, pieces);
    }
    boolean torn = continued && isAtStart(from) || mayGoOn && to == lines.size() && most > 2;
    return torn || most > 3 || rich > 1 || tabular > 2 && linesUp(from, to);
  }

  private boolean isAtStart(int from) {
    for (Line line : lines.subList(0, from)) {
      if (line.box().width() > CELL_WIDTH * textWidth) {
        return false;
      }
    }
    return from <= PLAIN_AT_EDGE;
  }

  /** Whether the second pieces of most lines with two begin or end at the same place. */
  private boolean linesUp(int from, int to) {
    List<Line> tabular = lines.subList(from, to).stream().filter(Line::isTabular).toList();
    int best = 0;
    for (Line line : tabular) {
      best = Math.max(best, (int) tabular.stream().filter(o -> sameColumn(line, o)).count());
    }
    return best > 2 && best * 2 > tabular.size();
  }

  private static boolean sameColumn(Line one, Line other) {
    Piece second = one.pieces().get(1);
    Piece match = other.pieces().get(1);
    double near = NEAR * one.size();
    return Math.abs(second.box().left() - match.box().left()) < near
        || Math.abs(second.box().right() - match.box().right()) < near
        || Math.abs(middle(second) - middle(match)) < near;
  }

  private static double middle(Piece piece) {
    return (piece.box().left() + piece.box().right()) / 2;
  }

  /** Adds a region with the labels at its edges that stand close to it. */
  private void add(int start, int end) {
    int least = regions.isEmpty() ? 0 : regions.get(regions.size() - 1).to();
    int from = start;
    while (from > least && start - from < PLAIN_AT_EDGE && isLabel(from - 1, from)) {
      from--;
    }
    int to = end;
    int plain = 0;
    while (to < lines.size() && plain < PLAIN_AT_EDGE && isLabel(to, to - 1)) {
      plain += isNumber(lines.get(to)) ? 0 : 1;
      to++;
    }
    regions.add(new Region(continued && isAtStart(start) ? 0 : from, to));
  }

  /** Whether a line is a number, which a narrow cell may have broken over several lines. */
  private static boolean isNumber(Line line) {
    return UnruledNumbers.isAll(line.text());
  }

  private boolean isLabel(int index, int inner) {
    Line line = lines.get(index);
    Line next = lines.get(inner);
    double gap = Math.max(line.top(), next.top()) - Math.min(line.bottom(), next.bottom());
    return !line.isTabular()
        && gap <= NEAR * next.size()
        && line.size() <= OTHER_SIZE * next.size()
        && line.box().width() <= CELL_WIDTH * textWidth;
  }
}
