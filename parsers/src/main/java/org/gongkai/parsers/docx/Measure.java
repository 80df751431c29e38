package org.gongkai.parsers.docx;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lengths: plain numbers, and since the ISO standard also numbers with a unit. */
final class Measure {
  /** Far beyond the widest page, and small enough to be added up. */
  private static final int WIDEST = 1 << 20;

  private static final Map<String, Double> TWIPS =
      Map.of(
          "mm", 56.6929, "cm", 566.929, "in", 1440.0, "pt", 20.0, "pc", 240.0, "pi", 240.0, "%",
          50.0);

  private static final int TWIPS_OF_HALF_POINT = 10;
  private static final Pattern LENGTH =
      Pattern.compile("([-+]?\\d{1,9}(?:\\.\\d{0,9})?)(mm|cm|in|pt|pc|pi)");

  private Measure() {}

  /** A property in half points, or with a unit; null where it is missing or tells nothing. */
  static @Nullable Integer halfPoints(XmlElement properties, String property) {
    Integer plain = properties.numberValue(property);
    if (plain != null || properties.child(property) == null) {
      return plain;
    }
    Matcher length = LENGTH.matcher(properties.value(property).orElse("").strip());
    if (!length.matches()) {
      return null;
    }
    double twips = Double.parseDouble(length.group(1)) * TWIPS.getOrDefault(length.group(2), 0.0);
    double halfPoints = twips / TWIPS_OF_HALF_POINT;
    return (int) Math.max(-WIDEST, Math.min(WIDEST, Math.round(halfPoints)));
  }

  /** An attribute in twentieths of a point, or fiftieths of a percent; 0 where it tells nothing. */
  static int twips(XmlElement element, String attribute) {
    String value = element.attribute(attribute);
    String text = value == null ? "" : value.strip();
    int digits = 0;
    while (digits < text.length() && "+-.0123456789".indexOf(text.charAt(digits)) >= 0) {
      digits++;
    }
    if (digits == text.length() && digits > 0 && digits < 6 && isCount(text)) {
      return Integer.parseInt(text);
    }
    try {
      double factor = TWIPS.getOrDefault(text.substring(digits), 1.0);
      double twips = Double.parseDouble(text.substring(0, digits)) * factor;
      return (int) Math.min(WIDEST, twips);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static boolean isCount(String text) {
    return text.indexOf('.') < 0 && text.indexOf('-') < 0 && text.indexOf('+') < 0;
  }
}
