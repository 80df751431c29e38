package org.gongkai.export.html;

import java.util.List;

/** Texts with their invisible characters made visible, which do no harm to a terminal either. */
public final class VisibleText {
  private VisibleText() {}

  /** The lines of a text. */
  public static List<String> lines(String text) {
    return text.lines().map(VisibleText::line).toList();
  }

  /** A text in one line. */
  public static String line(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints().forEach(point -> append(visible, point));
    return visible.toString();
  }

  private static void append(StringBuilder visible, int point) {
    if (isVisible(point)) {
      visible.appendCodePoint(point);
    } else {
      visible.append(String.format("<U+%04X>", point));
    }
  }

  static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
