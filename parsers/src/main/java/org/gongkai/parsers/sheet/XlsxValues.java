package org.gongkai.parsers.sheet;

import java.util.List;

/** Tells what the stored value of a cell is shown as. */
final class XlsxValues {
  private final List<String> strings;
  private final XlsxStyles styles;
  private final NumberText numbers;

  XlsxValues(List<String> strings, XlsxStyles styles, boolean from1904) {
    this.strings = strings;
    this.styles = styles;
    this.numbers = new NumberText(from1904);
  }

  /** The text of a value of a type of {@code ST_CellType}. */
  String text(String type, String value, int style, boolean zeros) {
    return switch (type) {
      case "s" -> strings.get(Integer.parseInt(value.strip()));
      case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      case "n" -> value.isBlank() ? "" : number(Double.parseDouble(value.strip()), style, zeros);
      default -> XlsxText.unescape(value);
    };
  }

  private String number(double value, int style, boolean zeros) {
    if (value == 0 && !zeros) {
      return "";
    }
    int format = styles.format(style);
    return numbers.show(value, format, styles.pattern(format));
  }
}
