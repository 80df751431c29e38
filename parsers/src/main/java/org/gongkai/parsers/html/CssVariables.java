package org.gongkai.parsers.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The custom properties of a page. What one is known for that is set to several values, is not. */
final class CssVariables {
  private static final int DEEPEST = 8;
  private static final int LONGEST = 2_000;
  private static final Pattern USE =
      Pattern.compile(
          "var\\(\\s*(--[^\\s,()]+)\\s*(?:,([^()]*(?:\\([^()]*\\)[^()]*)*))?\\)",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, @Nullable String> values = new HashMap<>();

  /** Takes the custom ones of a block of declarations. */
  void take(Map<String, CssText.Declaration> declarations) {
    declarations.forEach(
        (property, set) -> {
          if (property.startsWith("--")) {
            boolean same =
                !values.containsKey(property) || Objects.equals(values.get(property), set.value());
            values.put(property, same ? set.value() : null);
          }
        });
  }

  /**
   * A style with the values of its variables in their place; of those that are not known the use
   * remains, and in a style that would get too long, that of all.
   *
   * @param whole whether the page names no other sheets, which may set more
   */
  String resolve(String style, boolean whole) {
    String resolved = style;
    for (int depth = 0; depth < DEEPEST && resolved.length() < LONGEST; depth++) {
      String before = resolved;
      resolved = replaced(before, whole);
      if (resolved.equals(before)) {
        break;
      }
    }
    return resolved.length() < LONGEST ? resolved : style;
  }

  /** With the values of all uses once; no longer than needed to see that it is too long. */
  private String replaced(String style, boolean whole) {
    StringBuilder replaced = new StringBuilder();
    Matcher use = USE.matcher(style);
    while (use.find()) {
      use.appendReplacement(replaced, "");
      String value = value(use, whole);
      replaced.append(value, 0, Math.min(value.length(), LONGEST));
      if (replaced.length() >= LONGEST) {
        return replaced.toString();
      }
    }
    return use.appendTail(replaced).toString();
  }

  private String value(MatchResult use, boolean whole) {
    String name = use.group(1).toLowerCase(Locale.ROOT);
    if (values.containsKey(name)) {
      String value = values.get(name);
      return value == null ? use.group() : value;
    }
    if (use.group(2) != null) {
      return use.group(2);
    }
    return whole ? "inherit" : use.group(); // Of a property that is set to nothing.
  }
}
