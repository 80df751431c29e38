package org.gongkai.parsers.word;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lengths such as {@code 15.9cm}. */
public final class Measures {
  private static final Pattern LENGTH =
      Pattern.compile("\\s*(\\d{1,6}(?:\\.\\d{1,9})?)\\s*(pt|in|cm|mm|pc|px)\\s*");
  private static final Map<String, Double> POINTS =
      Map.of("pt", 1.0, "in", 72.0, "cm", 72 / 2.54, "mm", 72 / 25.4, "pc", 12.0, "px", 0.75);

  private Measures() {}

  /** A length in points; 0 where it is none, such as a part of something else. */
  public static double points(@Nullable String length) {
    Matcher found = LENGTH.matcher(length == null ? "" : length);
    return found.matches() ? Double.parseDouble(found.group(1)) * POINTS.get(found.group(2)) : 0;
  }
}
