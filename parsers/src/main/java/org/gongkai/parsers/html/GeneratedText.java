package org.gongkai.parsers.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.word.Sight;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * What the sheets of a page write before and after elements. In a cell that holds no words it may
 * be a part of a figure, and which one is seen no one can tell: a mark stands for it.
 */
final class GeneratedText {
  private static final String UNKNOWN = "\uFFFD";
  private static final String OF_FIGURES = "-+−－＋%％十百千万亿";
  private static final Set<String> WITHOUT_CONTENT =
      Set.of("br", "hr", "img", "input", "select", "textarea", "iframe", "object", "svg", "video");
  private static final Pattern PART =
      Pattern.compile(
          "\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|attr\\(\\s*([\\w-]+)[^()]*\\)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-f]{1,6})\\s?");
  private static final Pattern COUNTED = Pattern.compile("(?:counters?|var|env)\\(");
  private static final int HEX = 16;

  private GeneratedText() {}

  /**
   * A rule of a sheet.
   *
   * @param selector the elements
   * @param after whether it stands behind what is in them, else before
   * @param content the property's value
   */
  record Rule(Evaluator selector, boolean after, String content) {
    /** Whether it may write a part of a figure, as far as the sheet tells. */
    boolean isOfFigures() {
      return content.contains("attr(") || mayBeOfFigure(content, null);
    }

    Rule with(String otherContent) {
      return new Rule(selector, after, otherContent);
    }
  }

  /** Writes marks into the body of a page, one for each side of an element. */
  static void mark(Element body, List<Rule> rules, ReadContext context) {
    Map<Element, Boolean> words = new IdentityHashMap<>();
    Set<Element> before = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Element> after = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Rule rule : rules) {
      Set<Element> marked = rule.after() ? after : before;
      for (Element element : body.select(rule.selector())) {
        context.checkTime();
        if (mayBeMarked(element, words)
            && mayBeOfFigure(rule.content(), element)
            && marked.add(element)) {
          element.insertChildren(rule.after() ? -1 : 0, new TextNode(UNKNOWN));
        }
      }
    }
  }

  /** Whether it stands in a cell without words; a mark is none. */
  private static boolean mayBeMarked(Element element, Map<Element, Boolean> words) {
    if (WITHOUT_CONTENT.contains(element.normalName())) {
      return false;
    }
    Element cell = element;
    while (cell != null && !cell.normalName().equals("td") && !cell.normalName().equals("th")) {
      cell = cell.parent();
    }
    return cell != null && !words.computeIfAbsent(cell, of -> Sight.holdsWords(of.text()));
  }

  private static boolean mayBeOfFigure(String content, @Nullable Element of) {
    StringBuilder text = new StringBuilder();
    Matcher part = PART.matcher(content);
    while (part.find()) {
      String quoted = part.group(1) == null ? part.group(2) : part.group(1);
      if (quoted != null) {
        text.append(unescaped(quoted));
      } else if (of != null) {
        text.append(of.attr(part.group(3)));
      }
    }
    String written = text.toString();
    return COUNTED.matcher(content).find()
        || !Sight.holdsWords(written) && written.chars().anyMatch(GeneratedText::isOfFigure);
  }

  private static boolean isOfFigure(int c) {
    return Character.isDigit(c) || OF_FIGURES.indexOf(c) >= 0;
  }

  private static String unescaped(String quoted) {
    return ESCAPE
        .matcher(quoted)
        .replaceAll(
            escape -> {
              int point = Integer.parseInt(escape.group(1), HEX);
              return Matcher.quoteReplacement(
                  Character.isValidCodePoint(point) ? Character.toString(point) : "");
            });
  }
}
