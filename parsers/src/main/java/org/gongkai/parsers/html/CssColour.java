package org.gongkai.parsers.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A colour as pages write it. */
final class CssColour {
  /** What lets all through that is beneath. */
  static final int CLEAR = -1;

  /** One that the text does not tell, such as that of a variable. */
  static final int UNKNOWN = -2;

  private static final int HEX = 16;
  private static final Pattern HASH = Pattern.compile("#?([0-9a-f]{3,8})");
  private static final Pattern RGB =
      Pattern.compile(
          "rgba?\\(\\s*PART[\\s,]+PART[\\s,]+PART\\s*(?:[,/]\\s*([\\d.]+)%?\\s*)?\\)"
              .replace("PART", "(\\d{1,3}(?:\\.\\d{1,9})?%?)"));
  private static final Pattern HSL =
      Pattern.compile(
          "hsla?\\(\\s*([\\d.]{1,9})(?:deg)?[\\s,]+([\\d.]{1,9})%[\\s,]+([\\d.]{1,9})%"
              + "\\s*(?:[,/]\\s*([\\d.]+)%?\\s*)?\\)");

  private CssColour() {}

  /** The colour, {@link #CLEAR} or {@link #UNKNOWN}; null where the text names none. */
  static @Nullable Integer of(String text) {
    Integer named = CssColourNames.of(text);
    if (named != null) {
      return named;
    }
    Matcher rgb = RGB.matcher(text);
    if (rgb.matches()) {
      return isClear(rgb)
          ? (Integer) CLEAR
          : (Integer) (part(rgb, 1) << 16 | part(rgb, 2) << 8 | part(rgb, 3));
    }
    Matcher hsl = HSL.matcher(text);
    if (hsl.matches()) {
      return isClear(hsl) ? (Integer) CLEAR : ofHsl(hsl);
    }
    Matcher hash = HASH.matcher(text);
    if (hash.matches()) {
      return ofHash(hash.group(1));
    }
    return text.contains("(") ? (Integer) UNKNOWN : null;
  }

  private static boolean isClear(Matcher parts) {
    return parts.group(4) != null && parts.group(4).matches("0*\\.?0*");
  }

  private static @Nullable Integer ofHsl(Matcher hsl) {
    try {
      double light = Double.parseDouble(hsl.group(3)) / 100;
      double colourful =
          Double.parseDouble(hsl.group(2)) / 100 * Math.min(light, 1 - Math.min(light, 1));
      double hue = Double.parseDouble(hsl.group(1)) / 30;
      return ofHue(hue, colourful, light) << 16
          | ofHue(hue + 8, colourful, light) << 8
          | ofHue(hue + 4, colourful, light);
    } catch (NumberFormatException e) {
      return UNKNOWN;
    }
  }

  /** A part of a colour, as CSS computes it. */
  private static int ofHue(double step, double colourful, double light) {
    double k = step % 12;
    double part = light - colourful * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    return (int) Math.round(Math.max(0, Math.min(part, 1)) * 0xFF);
  }

  private static int part(Matcher rgb, int group) {
    String part = rgb.group(group);
    double value =
        part.endsWith("%")
            ? Double.parseDouble(part.substring(0, part.length() - 1)) * 0xFF / 100
            : Double.parseDouble(part);
    return (int) Math.min(Math.round(value), 0xFF);
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
