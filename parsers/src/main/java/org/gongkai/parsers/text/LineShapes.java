package org.gongkai.parsers.text;

import java.util.List;

/** What the lines of a laid out text look like, each by itself and beside its neighbours. */
final class LineShapes {
  private static final int HEADING = 7;
  private static final int WIDEST_GAP = 20;
  private static final int LOOK_AHEAD = 40;

  private final Draft draft;
  private final LineShape[] shapes;

  LineShapes(Draft draft, ProseWidth width) {
    this.draft = draft;
    shapes = new LineShape[draft.size()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = LineShape.of(draft, i, width);
    }
  }

  int size() {
    return shapes.length;
  }

  LineShape get(int index) {
    return shapes[index];
  }

  boolean is(int index, LineShape shape) {
    return shapes[index] == shape;
  }

  boolean isVoid(int index) {
    return shapes[index] == LineShape.VOID;
  }

  /** Whether the line looks like the row of a table. */
  boolean isRow(int index) {
    return shapes[index].isRow();
  }

  boolean areVoid(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isVoid(i)) {
        return false;
      }
    }
    return true;
  }

  String text(int index) {
    return draft.stripped(index);
  }

  int indent(int index) {
    return draft.line(index).indent();
  }

  List<Piece> words(int index) {
    return draft.line(index).words();
  }

  /** The line after the last one of the page. */
  int pageEnd(int from) {
    int to = from + 1;
    while (to < shapes.length && draft.line(to).page() == draft.line(from).page()) {
      to++;
    }
    return to;
  }

  /** How many lines of the same page above the line hold nothing; no more than are looked at. */
  int gapBefore(int index) {
    int gap = 0;
    int page = draft.line(index).page();
    for (int i = index - 1; i >= 0 && isVoid(i) && draft.line(i).page() == page; i--) {
      if (++gap == WIDEST_GAP) {
        break;
      }
    }
    return gap;
  }

  /** Whether a line is numbered as a chapter, and the next row holds no figures. */
  boolean isHeadline(int index) {
    String text = text(index);
    boolean chapter = Marks.opensChapter(text) && words(index).size() == 1;
    return chapter && text.length() >= HEADING && !figuresFollow(index);
  }

  private boolean figuresFollow(int index) {
    int next = index + 1;
    int end = Math.min(shapes.length, index + LOOK_AHEAD);
    while (next < end && !isRow(next)) {
      next++;
    }
    return next < end && words(next).stream().anyMatch(word -> Marks.isFigure(word.text()));
  }
}
