package org.gongkai.parsers.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parsers.word.Colours;
import org.jspecify.annotations.Nullable;

/** A colour as pages write it. */
final class CssColour {
  /** What lets all through that is beneath. */
  static final int CLEAR = -1;

  private static final int HEX = 16;
  private static final Pattern HASH = Pattern.compile("#?([0-9a-f]{3,8})");
  private static final Pattern RGB =
      Pattern.compile(
          "rgba?\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\s*(?:[,/]\\s*([\\d.]+)%?\\s*)?\\)");
  private static final Pattern HSL_WHITE =
      Pattern.compile("hsla?\\(\\s*[\\d.]+(?:deg)?[\\s,]+[\\d.]+%[\\s,]+100%.*");
  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("transparent", CLEAR),
          Map.entry("white", Colours.WHITE),
          Map.entry("window", Colours.WHITE),
          Map.entry("snow", 0xFFFAFA),
          Map.entry("ivory", 0xFFFFF0),
          Map.entry("whitesmoke", 0xF5F5F5),
          Map.entry("black", Colours.BLACK),
          Map.entry("windowtext", Colours.BLACK),
          Map.entry("red", 0xFF0000),
          Map.entry("yellow", 0xFFFF00),
          Map.entry("blue", 0x0000FF),
          Map.entry("navy", 0x000080),
          Map.entry("green", 0x008000),
          Map.entry("gray", 0x808080),
          Map.entry("grey", 0x808080),
          Map.entry("silver", 0xC0C0C0));

  private CssColour() {}

  /** The colour, or {@link #CLEAR}; null where the text names none that is known. */
  static @Nullable Integer of(String text) {
    Integer named = NAMES.get(text);
    if (named != null) {
      return named;
    }
    Matcher rgb = RGB.matcher(text);
    if (rgb.matches()) {
      boolean clear = rgb.group(4) != null && rgb.group(4).matches("0*\\.?0*");
      return clear
          ? (Integer) CLEAR
          : (Integer) (part(rgb, 1) << 16 | part(rgb, 2) << 8 | part(rgb, 3));
    }
    if (HSL_WHITE.matcher(text).matches()) {
      return Colours.WHITE;
    }
    Matcher hash = HASH.matcher(text);
    return hash.matches() ? ofHash(hash.group(1)) : null;
  }

  private static int part(Matcher rgb, int group) {
    return Math.min(Integer.parseInt(rgb.group(group)), 0xFF);
  }

  private static @Nullable Integer ofHash(String digits) {
    String six =
        digits.length() < 6
            ? digits.substring(0, 3).replaceAll("(.)", "$1$1")
            : digits.substring(0, 6);
    boolean hasAlpha = digits.length() == 4 || digits.length() == 8;
    if (hasAlpha && digits.substring(digits.length() / 4 * 3).matches("0+")) {
      return CLEAR;
    }
    return digits.length() == 5 || digits.length() == 7
        ? null
        : (Integer) Integer.parseInt(six, HEX);
  }
}
