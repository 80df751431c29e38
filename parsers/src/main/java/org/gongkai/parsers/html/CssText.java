package org.gongkai.parsers.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the text of a style sheet into its rules, those for screens of usual width. */
final class CssText {
  /** A rule: its selectors as written, and its declarations. */
  record Rule(String selectors, Map<String, Declaration> declarations) {}

  /** What a property is set to, in small letters. */
  record Declaration(String value, boolean important) {}

  private static final int USUAL_WIDTH = 1280;
  private static final int DEEPEST = 8;
  private static final int LONGEST_MEDIA = 200;
  private static final int LONGEST_VALUE = 300;
  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?(?:\\*/|$)|<!--|-->", Pattern.DOTALL);
  private static final int PIXELS_OF_LETTER = 16;

  private static final Pattern FEATURE = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern WIDTH =
      Pattern.compile(
          "(?:(min|max)-(?:device-)?width\\s*:|width\\s*([<>])=?)"
              + "\\s*(\\d{1,6}(?:\\.\\d{0,6})?)(px|r?em)?");

  /** What holds on usual screens; of other features no one knows. */
  private static final Pattern USUAL =
      Pattern.compile(
          "color|orientation\\s*:\\s*landscape|(?:any-)?hover\\s*:\\s*hover"
              + "|(?:any-)?pointer\\s*:\\s*fine|prefers-color-scheme\\s*:\\s*light");

  private static final Pattern MEDIA =
      Pattern.compile("(?:only\\s+)?(?:screen|all)?(?:\\s*(?:and)?\\s*\\([^()]*\\))*");

  private final String text;
  private final List<Rule> rules = new ArrayList<>();

  private CssText(String text) {
    this.text = text;
  }

  static List<Rule> rules(String sheet) {
    CssText css = new CssText(COMMENT.matcher(sheet).replaceAll(" "));
    css.read(0, css.text.length(), 0);
    return css.rules;
  }

  private void read(int from, int to, int depth) {
    int at = from;
    while (at < to && depth < DEEPEST) {
      int open = text.indexOf('{', at);
      if (open < 0 || open >= to) {
        return;
      }
      int close = Math.min(end(open), to);
      String before = text.substring(at, open);
      // Statements without a block, such as imports, stand before a rule.
      String head = before.substring(before.lastIndexOf(';') + 1).strip();
      if (!head.startsWith("@")) {
        rules.add(new Rule(head, declarations(text.substring(open + 1, close))));
      } else if (holdsHere(head.toLowerCase(Locale.ROOT))) {
        read(open + 1, close, depth + 1);
      }
      at = close + 1;
    }
  }

  private int end(int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean holdsHere(String head) {
    if (head.startsWith("@supports")) {
      return !head.contains("not"); // Browsers have what pages ask for.
    }
    if (head.startsWith("@layer")) {
      return true;
    }
    return head.startsWith("@media") && isForScreens(head.substring("@media".length()));
  }

  /**
   * Whether one of the media that a list names is a usual screen. Where a feature is not known to
   * hold there, it is none, so that what its rules hide is read.
   */
  static boolean isForScreens(String media) {
    for (String one : media.toLowerCase(Locale.ROOT).split(",")) {
      if (one.length() <= LONGEST_MEDIA
          && MEDIA.matcher(one.strip()).matches()
          && FEATURE.matcher(one).results().allMatch(feature -> holds(feature.group(1).strip()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String feature) {
    Matcher width = WIDTH.matcher(feature);
    if (!width.matches()) {
      return USUAL.matcher(feature).matches();
    }
    boolean letters = width.group(4) != null && width.group(4).endsWith("em");
    double pixels = Double.parseDouble(width.group(3)) * (letters ? PIXELS_OF_LETTER : 1);
    boolean least = "min".equals(width.group(1)) || ">".equals(width.group(2));
    return least ? pixels <= USUAL_WIDTH : pixels >= USUAL_WIDTH;
  }

  /** The declarations of a rule or of a style attribute; the last of a property counts. */
  static Map<String, Declaration> declarations(String block) {
    Map<String, Declaration> found = new LinkedHashMap<>();
    for (String part : block.split(";")) {
      int colon = part.indexOf(':');
      if (colon > 0) {
        String whole = part.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
        String value = whole.substring(0, Math.min(whole.length(), LONGEST_VALUE));
        int mark = value.indexOf('!');
        boolean important = mark >= 0 && value.substring(mark).contains("important");
        String plain = mark >= 0 ? value.substring(0, mark).strip() : value;
        found.merge(
            part.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            new Declaration(plain, important),
            (before, now) -> before.important() && !now.important() ? before : now);
      }
    }
    return found;
  }
}
