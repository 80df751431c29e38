package org.gongkai.parsers.sheet;

import java.util.List;

/** Tells what the stored value of a cell is shown as. */
final class XlsxValues {
  private final List<SheetString> strings;
  private final XlsxStyles styles;
  private final NumberText numbers;

  XlsxValues(List<SheetString> strings, XlsxStyles styles, boolean from1904) {
    this.strings = strings;
    this.styles = styles;
    this.numbers = new NumberText(from1904);
  }

  /** The text of a value of a type of {@code ST_CellType}. */
  String text(String type, String value, int style, boolean zeros) {
    return switch (type) {
      case "s" -> text(strings.get(Integer.parseInt(value.strip())), style);
      case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      case "n" ->
          value.isBlank()
              ? ""
              : looking(number(Double.parseDouble(value.strip()), style, zeros), style);
      case "e" -> value;
      default -> text(SheetString.of(XlsxText.unescape(value)), style);
    };
  }

  /** What a cell of a style shows of a string. */
  String text(SheetString string, int style) {
    String text = string.shown(styles.lettering(style), styles.ground(style));
    return numbers.show(text, styles.pattern(styles.format(style)));
  }

  private String looking(String text, int style) {
    return styles.lettering(style).show(text, styles.ground(style));
  }

  private String number(double value, int style, boolean zeros) {
    if (value == 0 && !zeros) {
      return "";
    }
    int format = styles.format(style);
    return numbers.show(value, format, styles.pattern(format));
  }
}
