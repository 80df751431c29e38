package org.gongkai.parsers.ofd;

import org.gongkai.parsers.paint.PathCollector;

/** Draws abbreviated data: {@code M}, {@code L} and the like with their numbers. */
final class PathData {
  private final String data;
  private final Affine map;
  private final PathCollector path = new PathCollector();
  private final double[] numbers = new double[7];
  private int at;

  private PathData(String data, Affine map) {
    this.data = data;
    this.map = map;
  }

  /** The path on the page. */
  static PathCollector draw(String data, Affine map) {
    PathData drawing = new PathData(data, map);
    drawing.run();
    return drawing.path;
  }

  private void run() {
    char operator = ' ';
    while (skipBlanks()) {
      char next = data.charAt(at);
      if (Character.isLetter(next)) {
        operator = next;
        at++;
      }
      int count = numbersOf(operator);
      if (count < 0 || !take(count)) {
        return;
      }
      draw(operator, count);
      if (count == 0) {
        operator = ' ';
      }
    }
  }

  private static int numbersOf(char operator) {
    return switch (operator) {
      case 'M', 'S', 'L' -> 2;
      case 'Q' -> 4;
      case 'B' -> 6;
      case 'A' -> 7;
      case 'C' -> 0;
      default -> -1;
    };
  }

  private void draw(char operator, int count) {
    if (count == 0) {
      path.close();
      return;
    }
    double x = map.x(numbers[count - 2], numbers[count - 1]);
    double y = map.y(numbers[count - 2], numbers[count - 1]);
    switch (operator) {
      case 'M', 'S' -> path.move(x, y);
      case 'L' -> path.line(x, y);
      default -> path.curve(x, y);
    }
  }

  private boolean take(int count) {
    for (int i = 0; i < count; i++) {
      numbers[i] = skipBlanks() ? number() : Double.NaN;
      if (Double.isNaN(numbers[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean skipBlanks() {
    while (at < data.length() && (data.charAt(at) <= ' ' || data.charAt(at) == ',')) {
      at++;
    }
    return at < data.length();
  }

  private double number() {
    int start = at;
    while (at < data.length() && isPartOfNumber(data.charAt(at), at == start)) {
      at++;
    }
    return Numbers.of(data.substring(start, at), Double.NaN);
  }

  private boolean isPartOfNumber(char c, boolean first) {
    if (c == '-' || c == '+') {
      return first || isExponent(data.charAt(at - 1));
    }
    return c >= '0' && c <= '9' || c == '.' || isExponent(c);
  }

  private static boolean isExponent(char c) {
    return c == 'e' || c == 'E';
  }
}
