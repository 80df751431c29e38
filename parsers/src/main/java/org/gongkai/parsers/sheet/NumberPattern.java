package org.gongkai.parsers.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be told of a number format from its pattern. */
final class NumberPattern {
  private static final int ZERO_SECTION = 2;

  private NumberPattern() {}

  /** Whether it asks for no look, or for one that leaves digits out. */
  static boolean isPlain(String pattern) {
    return pattern.isBlank()
        || pattern.equals("@")
        || pattern.contains("E+")
        || pattern.contains("E-")
        || pattern.toLowerCase(Locale.ROOT).startsWith("general")
        || pattern.startsWith("reserved");
  }

  /** Whether it is made for numbers with a part behind the point, or changes their size. */
  static boolean showsParts(String pattern) {
    return pattern.contains("%") || pattern.contains("/") || pattern.contains(".");
  }

  /** The words that stand for zero, if the pattern has some: the bar of the accounting format. */
  static Optional<String> zero(String pattern) {
    List<StringBuilder> sections = new ArrayList<>(List.of(new StringBuilder()));
    boolean quoted = false;
    boolean digits = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == ';') {
        sections.add(new StringBuilder());
      } else if (!quoted && (c == '_' || c == '*')) {
        i++; // Only room, as wide as the next character or filled with it.
      } else if (quoted || c != '?' && c != '\\') {
        sections.get(sections.size() - 1).append(c);
        digits |= !quoted && sections.size() == ZERO_SECTION + 1 && "0#[".indexOf(c) >= 0;
      }
    }
    return sections.size() <= ZERO_SECTION || digits
        ? Optional.empty()
        : Optional.of(sections.get(ZERO_SECTION).toString().strip());
  }
}
