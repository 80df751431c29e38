package org.gongkai.export.xlsx;

import java.util.regex.Pattern;

/** Text as Excel's files can hold it. */
final class XlsxText {
  /** The most characters (UTF-16 units) that a cell holds. */
  static final int MAX_LENGTH = 32_767;

  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private XlsxText() {}

  static boolean fits(String text) {
    return text.length() <= MAX_LENGTH;
  }

  /** The beginning of a long text, with a mark that tells how long it was. */
  static String cut(String text) {
    String mark = " …[cut off here: " + text.length() + " characters]";
    int end = MAX_LENGTH - mark.length();
    boolean halvesPair = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, halvesPair ? end - 1 : end) + mark;
  }

  /**
   * The text as the file must have it, so that Excel shows it as it is: characters that XML cannot
   * hold as {@code _x0000_}, and what would be taken for such an escape escaped itself.
   */
  static String escape(String text) {
    String safe = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    if (safe.chars().noneMatch(XlsxText::isForbidden)) {
      return safe;
    }
    StringBuilder escaped = new StringBuilder();
    safe.chars()
        .forEach(
            c ->
                escaped.append(
                    isForbidden(c) ? String.format("_x%04X_", c) : String.valueOf((char) c)));
    return escaped.toString();
  }

  private static boolean isForbidden(int c) {
    return c < ' ' && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF';
  }

  /** Whether Excel would take the text for a formula if a person typed it. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }
}
