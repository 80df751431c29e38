package org.gongkai.parsers.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be told of a number format from its pattern. */
final class NumberPattern {
  private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");

  private static final int TEXT_SECTION = 3;

  private final List<NumberSection> sections;
  private final boolean conditional;

  NumberPattern(String pattern) {
    this.sections = parts(pattern).stream().map(NumberSection::new).toList();
    this.conditional = CONDITION.matcher(pattern).find();
  }

  /** Whether it asks for no look, or for one that leaves digits out. */
  static boolean isPlain(String pattern) {
    return pattern.isBlank()
        || pattern.equals("@")
        || pattern.equals("General")
        || pattern.contains("E+")
        || pattern.contains("E-")
        || pattern.startsWith("reserved");
  }

  /** Whether numbers above zero are not shown. */
  static boolean hidesNumbers(String pattern) {
    if (isPlain(pattern)) {
      return false;
    }
    NumberSection first = new NumberPattern(pattern).sections.get(0);
    return !first.isGeneral() && !first.isDate() && !first.isForText() && !first.hasPlaces();
  }

  private static List<String> parts(String pattern) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\\' || c == '!' || c == '_' || c == '*')) {
        i++;
      } else if (!quoted && c == ';') {
        parts.add(pattern.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(pattern.substring(start));
    return parts;
  }

  /** The section for a number; empty where conditions choose it. */
  Optional<NumberSection> section(double value) {
    if (conditional) {
      return Optional.empty();
    }
    int wanted = value > 0 ? 0 : value < 0 ? 1 : 2;
    return Optional.of(sections.get(wanted < sections.size() ? wanted : 0));
  }

  /** Whether numbers below zero have a section of their own, which writes their sign. */
  boolean hasNegative() {
    return sections.size() > 1;
  }

  /** A text as a cell of this format shows it. */
  String text(String text) {
    if (sections.size() > TEXT_SECTION) {
      NumberSection own = sections.get(TEXT_SECTION);
      return own.isForText() ? own.around(text) : own.words();
    }
    NumberSection last = sections.get(sections.size() - 1);
    return last.isForText() ? last.around(text) : text;
  }
}
