package org.gongkai.cli.inspect;

import org.gongkai.core.model.Box;
import org.gongkai.export.TextWidth;

/** Finds sizes of type, in points, with which texts fit into their boxes. */
final class TextFit {
  private static final double LARGEST = 10.5;
  private static final double SMALLEST = 4;
  private static final double STEP = 0.5;
  private static final double LEADING = 1.25;

  /** What a cell's frame takes of its width. */
  private static final double PADDING = 3;

  /** What a text may be longer than its box and still be of one line, set wider here. */
  private static final double ONE_LINE = 1.3;

  /** No paragraph of so few characters goes on in a second line. */
  private static final double SHORT = 4;

  private TextFit() {}

  /** For a paragraph, whose box is that of its first line. */
  static double line(String text, Box box) {
    double size = Math.max(SMALLEST, box.height());
    double fitting = box.width() / Math.max(1, ems(text));
    return isOneLine(text, box) ? Math.max(SMALLEST, Math.min(size, fitting)) : size;
  }

  /** Whether a paragraph has but the line whose box is known. */
  static boolean isOneLine(String text, Box box) {
    return ems(text) <= SHORT || ems(text) * box.height() <= box.width() * ONE_LINE;
  }

  /** For a text that is wrapped into its box. */
  static double box(String text, Box box) {
    double size = LARGEST;
    while (size > SMALLEST && height(text, box.width() - PADDING, size) > box.height()) {
      size -= STEP;
    }
    return size;
  }

  private static double height(String text, double width, double size) {
    double fitting = Math.max(1, Math.floor(width / size));
    double lines = text.lines().mapToDouble(line -> Math.ceil(ems(line) / fitting)).sum();
    return lines * size * LEADING;
  }

  /** The width by the size of the type: wide characters are as wide as they are high. */
  private static double ems(String text) {
    return TextWidth.of(text) / 2.0;
  }
}
