package org.gongkai.parsers.text;

/** Sets the characters of a watermark aside that stand between the lines of running text. */
final class Watermarks {
  private static final int LEAST_INDENT = 4;
  private static final int LEAST_STRAYS = 3;
  private static final int LONGEST = 2;
  private static final int LOOK_BACK = 6;

  private final Draft draft;
  private final int strays;

  Watermarks(Draft draft) {
    this.draft = draft;
    int count = 0;
    for (int i = 0; i < draft.size(); i++) {
      count += isCandidate(i) && isApart(i) ? 1 : 0;
    }
    strays = count;
  }

  /** Whether a text is so short that it may be a piece of a watermark. */
  static boolean isStray(String text) {
    return !text.isEmpty()
        && text.codePointCount(0, text.length()) <= LONGEST
        && Marks.areIdeographs(text);
  }

  /** Whether so many single characters stand apart that they must be of a watermark. */
  boolean isPresent() {
    return strays >= LEAST_STRAYS;
  }

  void setAside(ProseWidth width) {
    for (int i = 0; i < draft.size(); i++) {
      boolean stray = isPresent() && (isApart(i) || !isRest(i, width));
      if (isCandidate(i) && (stray || interrupts(i, width))) {
        draft.setAside(i);
      }
    }
  }

  private boolean isCandidate(int index) {
    return draft.isFree(index)
        && draft.line(index).indent() >= LEAST_INDENT
        && isStray(draft.stripped(index));
  }

  /** Whether nothing stands right above the line, or only other such characters. */
  private boolean isApart(int index) {
    return index == 0
        || draft.isVoid(index - 1)
        || isStray(draft.stripped(index - 1))
        || draft.line(index).page() != draft.line(index - 1).page();
  }

  /** Whether the line can be the rest of a wide line right above it, as of a title. */
  private boolean isRest(int index, ProseWidth width) {
    String above = draft.text(index - 1);
    return width.isProse(above) && !Marks.endsSentence(above);
  }

  /** Whether the line stands in the middle of a sentence that goes on below it at the margin. */
  private boolean interrupts(int index, ProseWidth width) {
    int last = lastAbove(index);
    if (last < 0 || index + 1 >= draft.size()) {
      return false;
    }
    String above = draft.text(last);
    String below = draft.text(index + 1);
    return width.isWrapped()
        && width.isProse(above)
        && !Marks.endsSentence(above)
        && !Marks.isBlank(below)
        && draft.line(index + 1).indent() <= 1
        && !Marks.opensChapter(below);
  }

  private int lastAbove(int index) {
    int above = index - 1;
    while (above >= 0 && draft.isVoid(above) && index - above < LOOK_BACK) {
      above--;
    }
    return above;
  }
}
