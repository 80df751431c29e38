package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts lines at white space that is clearly wider than the spacing of their letters, and at
 * narrower gaps that run through neighbouring lines as the gap between two columns does.
 */
final class LinePieces {
  private static final double NUMBER_GAP = 0.6;
  private static final double WIDE_GAP = 0.8;
  private static final double PRINTED_GAP = 1.6;
  private static final double STRETCHED = 1.8;

  /** Before it there are no ideographs. */
  private static final char FIRST_WIDE = '\u2E80';

  private final TextLine line;
  private final double least;

  private LinePieces(TextLine line) {
    this.line = line;
    this.least = STRETCHED * spacing(line.glyphs());
  }

  /** The pieces of each line. */
  static List<List<TextLine>> of(List<TextLine> lines) {
    List<List<TextLine>> pieces = new ArrayList<>(lines.size());
    for (TextLine line : lines) {
      pieces.add(new LinePieces(line).split());
    }
    return ColumnGaps.split(pieces);
  }

  private List<TextLine> split() {
    List<Glyph> glyphs = line.glyphs();
    List<TextLine> pieces = new ArrayList<>(2);
    int start = 0;
    int last = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      if (glyphs.get(i).isBlank()) {
        continue;
      }
      if (parts(glyphs.get(last), glyphs.get(i), i - last > 1)) {
        pieces.add(new TextLine(glyphs.subList(start, last + 1)));
        start = i;
      }
      last = i;
    }
    if (start == 0) {
      return List.of(line);
    }
    pieces.add(new TextLine(glyphs.subList(start, glyphs.size())));
    return pieces;
  }

  private boolean parts(Glyph one, Glyph other, boolean blank) {
    double gap = (other.left() - one.right()) / Math.max(one.size(), other.size());
    boolean numbers = !LineText.isWide(one) && !LineText.isWide(other);
    double usual = numbers ? NUMBER_GAP : blank ? PRINTED_GAP : WIDE_GAP;
    return gap > Math.max(usual, least);
  }

  /**
   * The usual gap between Chinese glyphs, in ems: large where a line is stretched to its margins.
   * Digits tell nothing, also full-width ones: between them stand the columns of a table.
   */
  private static double spacing(List<Glyph> glyphs) {
    double[] gaps = new double[glyphs.size()];
    int count = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph one = glyphs.get(i - 1);
      Glyph other = glyphs.get(i);
      if (isIdeograph(one) && isIdeograph(other)) {
        gaps[count++] = (other.left() - one.right()) / other.size();
      }
    }
    if (count < 4) {
      return 0;
    }
    Arrays.sort(gaps, 0, count);
    return gaps[count / 3];
  }

  private static boolean isIdeograph(Glyph glyph) {
    String text = glyph.text();
    if (text.length() == 1 && (text.charAt(0) < FIRST_WIDE || isCommon(text.charAt(0)))) {
      return text.charAt(0) >= FIRST_WIDE;
    }
    return text.length() == 1
        ? Character.isIdeographic(text.charAt(0))
        : text.codePoints().allMatch(Character::isIdeographic);
  }

  private static boolean isCommon(char c) {
    return c >= '\u4E00' && c <= '\u9FA5';
  }
}
