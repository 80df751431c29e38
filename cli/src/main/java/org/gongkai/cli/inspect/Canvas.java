package org.gongkai.cli.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gongkai.export.TextWidth;

/** Draws frames that share their edges, and texts, in the characters of a terminal. */
final class Canvas {
  private static final int UP = 1;
  private static final int RIGHT = 2;
  private static final int DOWN = 4;
  private static final int LEFT = 8;

  /** The character for each set of directions. */
  private static final String LINES = " │─└││┌├─┘─┴┐┤┬┼";

  private final byte[][] frames;
  private final List<TreeMap<Integer, String>> texts = new ArrayList<>();

  Canvas(int width, int height) {
    frames = new byte[height][width];
    for (int line = 0; line < height; line++) {
      texts.add(new TreeMap<>());
    }
  }

  void frame(int left, int top, int right, int bottom) {
    for (int x = left; x < right; x++) {
      horizontal(x, top);
      horizontal(x, bottom);
    }
    for (int y = top; y < bottom; y++) {
      vertical(left, y);
      vertical(right, y);
    }
  }

  private void horizontal(int x, int y) {
    frames[y][x] |= RIGHT;
    frames[y][x + 1] |= LEFT;
  }

  private void vertical(int x, int y) {
    frames[y][x] |= DOWN;
    frames[y + 1][x] |= UP;
  }

  void write(int x, int y, String text) {
    texts.get(y).merge(x, text, (one, other) -> one + "/" + other);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int y = 0; y < frames.length; y++) {
      lines.add(line(frames[y], texts.get(y)));
    }
    return lines;
  }

  private static String line(byte[] frame, TreeMap<Integer, String> texts) {
    StringBuilder line = new StringBuilder();
    int x = 0;
    while (x < frame.length) {
      String text = texts.get(x);
      if (text == null || text.isEmpty()) {
        line.append(LINES.charAt(frame[x]));
        x++;
      } else {
        line.append(text);
        x += TextWidth.of(text);
      }
    }
    return line.toString().stripTrailing();
  }
}
