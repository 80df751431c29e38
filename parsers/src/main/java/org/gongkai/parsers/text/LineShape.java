package org.gongkai.parsers.text;

import java.util.List;

/** What a line of a laid out text looks like by itself. */
enum LineShape {
  /** Holds nothing, or only furniture. */
  VOID,
  /** Belongs to another block. */
  BARRIER,
  /** Running text. */
  PROSE,
  /** One piece of text that may be a heading, a label, or a part of one. */
  SINGLE,
  /** Two pieces, or short words: may be a row of a table. */
  WEAK,
  /** A row of a table: several pieces far apart, or figures in a row. */
  STRONG;

  private static final int DEEP = 8;

  static LineShape of(Draft draft, int index, ProseWidth width) {
    if (draft.isTaken(index)) {
      return BARRIER;
    }
    return draft.isVoid(index) ? VOID : of(draft.line(index), width);
  }

  private static LineShape of(Line line, ProseWidth width) {
    List<Piece> words = line.readWords();
    LineShape shape = of(line.text(), words, width);
    if (shape.isRow()) {
      line.keepWords(List.copyOf(words));
    }
    return shape;
  }

  /** Whether it looks like the row of a table. */
  boolean isRow() {
    return this == STRONG || this == WEAK;
  }

  private static LineShape of(String text, List<Piece> words, ProseWidth width) {
    List<Piece> columns = Piece.columns(words);
    int figures = figures(words);
    boolean row = figures >= 3 || isRow(columns);
    if (!row && isJustified(words, columns) || isSentence(text, columns, figures, width)) {
      return PROSE;
    }
    if (row) {
      return STRONG;
    }
    if (columns.size() > 1 || figures == words.size() || isShortWords(words)) {
      return isStrayBeside(columns, width) ? PROSE : WEAK;
    }
    return words.get(0).from() <= DEEP && width.isProse(text) ? PROSE : SINGLE;
  }

  /** How many figures end the line. */
  private static int figures(List<Piece> words) {
    int count = 0;
    while (count < words.size() && Marks.isFigure(words.get(words.size() - 1 - count).text())) {
      count++;
    }
    return count;
  }

  private static boolean isRow(List<Piece> columns) {
    if (columns.size() >= 3) {
      return !columns.stream().allMatch(c -> isField(c.text()));
    }
    return columns.size() == 2
        && Piece.words(columns.get(1).text()).stream().allMatch(w -> Marks.isFigure(w.text()));
  }

  /** Whether a piece is a name and its value, as in a line of signatures. */
  private static boolean isField(String text) {
    int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
    return colon > 0;
  }

  /** Lines that were stretched to the margin hold blanks around their punctuation. */
  private static boolean isJustified(List<Piece> words, List<Piece> columns) {
    boolean lonePunctuation = false;
    int lone = 0;
    for (Piece word : words) {
      lonePunctuation |= word.text().length() == 1 && isPunctuation(word);
      lone += word.to() - word.from() == 1 ? 1 : 0;
    }
    return lonePunctuation && words.size() > 3
        || words.size() >= 8 && lone * 5 >= words.size() * 3 && columns.size() <= 2;
  }

  private static boolean isPunctuation(Piece word) {
    return Marks.isPunctuation(word.text().codePointAt(0));
  }

  /** Sentences end in a full stop, which labels and figures do not hold. */
  private static boolean isSentence(
      String text, List<Piece> columns, int figures, ProseWidth width) {
    if (figures >= 2) {
      return false;
    }
    boolean stop = text.indexOf('。') >= 0;
    return stop && (columns.size() <= 2 || width.isProse(text));
  }

  private static boolean isShortWords(List<Piece> words) {
    if (words.size() < 3) {
      return false;
    }
    for (Piece word : words) {
      if (word.text().length() > 6 || !Marks.areIdeographs(word.text())) {
        return false;
      }
    }
    return true;
  }

  /** A line of running text with a stray character of a watermark on one side of it. */
  private static boolean isStrayBeside(List<Piece> columns, ProseWidth width) {
    if (columns.size() != 2 || !width.isWrapped()) {
      return false;
    }
    String left = columns.get(0).text();
    String right = columns.get(1).text();
    return Watermarks.isStray(right) && width.isProse(left)
        || Watermarks.isStray(left) && width.isProse(right);
  }
}
