package org.gongkai.parsers.generated;

import java.util.ArrayList;
import java.util.List;

/** Sets running text on pages with numbers at their feet. */
final class SetPages {
  private static final double MARGIN = 60;
  private static final double LETTERS_A_LINE = 45;
  private static final double LEADING = 1.6;

  private final Canvas canvas;
  private final double width;
  private final double height;
  private final double size;
  private final double leading;
  private double y;
  private int number;

  SetPages(Canvas canvas, double width, double height) {
    this.canvas = canvas;
    this.width = width;
    this.height = height;
    this.size = Math.floor(textWidth() / LETTERS_A_LINE * 2) / 2;
    this.leading = LEADING * size;
    newPage();
  }

  void newPage() {
    number++;
    y = MARGIN;
    canvas.page(width, height);
    canvas.text(width / 2 - 10, height - 40, 9, "- " + number + " -");
  }

  Canvas canvas() {
    return canvas;
  }

  double left() {
    return MARGIN;
  }

  double textWidth() {
    return width - 2 * MARGIN;
  }

  double y() {
    return y;
  }

  /** How much room is left above the page's foot. */
  double room() {
    return height - MARGIN - y;
  }

  void down(double points) {
    y += points;
  }

  void centred(String text, double size) {
    canvas.text((width - width(text, size)) / 2, y, size, text);
    y += size * 1.7;
  }

  /** A paragraph whose first line begins two letters in. */
  void paragraph(String text) {
    List<String> lines = wrapped("　　" + text, textWidth(), size);
    for (int i = 0; i < lines.size(); i++) {
      if (room() < leading) {
        newPage();
      }
      String line = lines.get(i);
      double indent = i == 0 ? 2 * size : 0;
      canvas.text(MARGIN + indent, y, size, line.strip());
      y += leading;
    }
  }

  /** A text in lines no wider than this. */
  static List<String> wrapped(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (line.length() > 0 && width(line.toString() + c, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(c);
    }
    lines.add(line.toString());
    return lines;
  }

  static double width(String text, double size) {
    return text.codePoints().mapToDouble(c -> c < 0x80 ? size / 2 : size).sum();
  }

  byte[] bytes() {
    return canvas.bytes();
  }
}
