package org.gongkai.parsers.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters of symbol fonts, whose codes mean nothing without the font. */
public final class Symbols {
  private static final String UNKNOWN = "\uFFFD";
  private static final String BULLET = "•";
  private static final int PRIVATE_START = 0xE000;
  private static final int PRIVATE_END = 0xF8FF;
  private static final int SYMBOL_START = 0xF000;
  private static final int SYMBOL_END = 0xF0FF;

  private static final Map<String, Map<Integer, String>> FONTS =
      Map.of(
          "symbol",
          table(
              "2B+2C,2D−2E.2F/300311322333344355366377388399"
                  + "3A:3C<3D=3E>25%28(29)B7•B4×B8÷B1±"
                  + "A3≤B3≥B9≠BB≈61α62β67γ64δ65ε6Cλ6Dμ70π73σ77ω57ΩA5∞"),
          "wingdings",
          table("6C●6E■6F□71❑75◆76❖77◆9F•A1○A7▪A8◻D8➢E0→FB✗FC✓FD☒FE☑"),
          "wingdings 2",
          table("4F✗50✓51☒52☑53☒54☒A3☐"));

  private Symbols() {}

  /** Two hexadecimal digits, then the character they stand for. */
  private static Map<Integer, String> table(String codes) {
    Map<Integer, String> table = new HashMap<>();
    for (int i = 0; i + 2 < codes.length(); i += 3) {
      table.put(Integer.parseInt(codes.substring(i, i + 2), 16), codes.substring(i + 2, i + 3));
    }
    return Map.copyOf(table);
  }

  /** The character of a {@code w:sym}; U+FFFD if it cannot be known. */
  public static String character(@Nullable String font, @Nullable String code) {
    int point;
    try {
      point = code == null ? -1 : Integer.parseInt(code, 16);
    } catch (NumberFormatException e) {
      return UNKNOWN;
    }
    Map<Integer, String> table = FONTS.get(font == null ? "" : font.toLowerCase(Locale.ROOT));
    boolean shifted = point >= SYMBOL_START && point <= SYMBOL_END;
    if (table != null) {
      return table.getOrDefault(shifted ? point - SYMBOL_START : point, UNKNOWN);
    }
    boolean known =
        Character.isValidCodePoint(point) && Character.isDefined(point) && !isPrivate(point);
    return known && !Character.isISOControl(point) ? Character.toString(point) : UNKNOWN;
  }

  /** The sign in front of an item of a list without numbers. */
  public static String bullet(String pattern) {
    return pattern.isBlank() || pattern.codePoints().anyMatch(Symbols::isPrivate)
        ? BULLET
        : pattern.strip();
  }

  private static boolean isPrivate(int point) {
    return point >= PRIVATE_START && point <= PRIVATE_END;
  }
}
