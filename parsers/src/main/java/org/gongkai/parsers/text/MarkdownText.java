package org.gongkai.parsers.text;

/** Takes the marks of Markdown off a text: emphasis, backslash escapes, autolinks, headings. */
final class MarkdownText {
  private static final String ESCAPABLE = "\\`*_{}[]<>()#+-.!|~";

  private MarkdownText() {}

  /** Whether a line is a heading: one to six number signs, then a blank. */
  static boolean isHeading(String line) {
    int signs = signs(line);
    return signs >= 1
        && signs <= 6
        && signs < line.length()
        && Marks.isBlank(line.charAt(signs))
        && !Marks.isBlank(headingText(line));
  }

  /** The text of a heading, without the signs before it and behind it. */
  static String headingText(String line) {
    int from = 0;
    while (from < line.length() && (line.charAt(from) == '#' || Marks.isBlank(line.charAt(from)))) {
      from++;
    }
    String text = Marks.strip(line.substring(from));
    int to = text.length();
    while (to > 0 && text.charAt(to - 1) == '#') {
      to--;
    }
    return Marks.strip(to > 0 && Marks.isBlank(text.charAt(to - 1)) ? text.substring(0, to) : text);
  }

  private static int signs(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == '#') {
      i++;
    }
    return i;
  }

  /** The text as a reader of the rendered page sees it. */
  static String plain(String text) {
    return unescape(openLinks(dropPairs(dropPairs(text, '*'), '_')));
  }

  /** Drops doubled marks that stand in pairs around text. */
  private static String dropPairs(String text, char mark) {
    if (text.indexOf(mark) < 0) {
      return text; // Nearly all.
    }
    String fence = "" + mark + mark;
    int open = next(text, fence, 0);
    if (open < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int done = 0;
    while (open >= 0) {
      int close = next(text, fence, open + 2);
      if (close < 0) {
        break;
      }
      String inner = text.substring(open + 2, close);
      boolean emphasis = isEmphasis(text, open, close, inner, mark);
      plain.append(text, done, open).append(emphasis ? inner : text.substring(open, close + 2));
      done = close + 2;
      open = next(text, fence, done);
    }
    return plain.append(text.substring(done)).toString();
  }

  private static boolean isEmphasis(String text, int open, int close, String inner, char mark) {
    boolean insideWord = mark == '_' && (isWord(text, open - 1) || isWord(text, close + 2));
    return !insideWord && !Marks.isBlank(inner) && inner.chars().anyMatch(c -> c != mark);
  }

  private static boolean isWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Marks.isLetter(text.charAt(at)) || Marks.isDigit(text.charAt(at)));
  }

  private static int next(String text, String fence, int from) {
    int at = text.indexOf(fence, from);
    while (at > 0 && text.charAt(at - 1) == '\\') {
      at = text.indexOf(fence, at + 1);
    }
    return at;
  }

  private static String openLinks(String text) {
    int open = text.indexOf('<');
    if (open < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int done = 0;
    while (open >= 0) {
      int close = text.indexOf('>', open);
      if (close < 0) {
        break;
      }
      open = text.lastIndexOf('<', close);
      boolean link = isAddress(text.substring(open + 1, close));
      plain.append(text, done, open).append(text, link ? open + 1 : open, link ? close : close + 1);
      done = close + 1;
      open = text.indexOf('<', done);
    }
    return plain.append(text.substring(done)).toString();
  }

  private static boolean isAddress(String text) {
    boolean known =
        text.startsWith("http://")
            || text.startsWith("https://")
            || text.startsWith("mailto:")
            || text.indexOf('@') > 0;
    return known && text.chars().noneMatch(Marks::isBlank);
  }

  private static String unescape(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean escape =
          text.charAt(i) == '\\'
              && i + 1 < text.length()
              && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0;
      plain.append(text.charAt(escape ? ++i : i));
    }
    return plain.toString();
  }
}
