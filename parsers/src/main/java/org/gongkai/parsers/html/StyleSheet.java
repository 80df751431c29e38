package org.gongkai.parsers.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parsers.source.ReadContext;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/**
 * What the style sheets in a page itself say of how its text is seen. Sheets that the page only
 * names are not there; of selectors, those that hold at first sight are understood.
 */
final class StyleSheet {
  private static final long MOST_SELECTORS = 5_000;
  private static final int LONGEST = 1_000_000;
  private static final int LONGEST_SELECTOR = 300;

  /** The properties that can take text out of sight. */
  static final Set<String> HIDING =
      Set.of(
          "-webkit-text-security",
          "clip",
          "clip-path",
          "content-visibility",
          "display",
          "filter",
          "height",
          "left",
          "margin-left",
          "max-height",
          "max-width",
          "mso-hide",
          "opacity",
          "overflow",
          "position",
          "text-indent",
          "top",
          "transform",
          "visibility",
          "width");

  /** The properties that tell how text is seen. */
  private static final Set<String> LOOKS =
      Set.of(
          "-webkit-text-fill-color",
          "background",
          "background-color",
          "background-image",
          "bottom",
          "color",
          "direction",
          "font-size",
          "mso-text-raise",
          "text-decoration",
          "text-decoration-line",
          "unicode-bidi",
          "vertical-align");

  private static final Set<String> OF_SHEETS = Set.of("style", "link");
  private static final Pattern PSEUDO = Pattern.compile("::?([a-z-]+)");
  private static final Set<String> STRUCTURAL =
      Set.of(
          "first-child",
          "last-child",
          "only-child",
          "nth-child",
          "nth-last-child",
          "first-of-type",
          "last-of-type",
          "nth-of-type",
          "not",
          "empty",
          "root");
  private static final Pattern LAST_PART = Pattern.compile("[^\\s>+~]+$");
  private static final Pattern NAMED = Pattern.compile("([#.])((?:[\\w-]|[^\\x00-\\x7F])+)");
  private static final Pattern TAG = Pattern.compile("^[a-z][a-z0-9]*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int ID = 10_000;
  private static final int CLASS = 100;
  private static final long IMPORTANT = 1L << 60;

  /** A rule for the elements that one selector matches. */
  private record Rule(
      Evaluator selector, long weight, Map<String, CssText.Declaration> declarations) {}

  private static final int MOST_GENERATED = 200;
  private static final Pattern SIDE = Pattern.compile("::?(before|after)\\s*$");

  private final Map<String, List<Rule>> byKey = new HashMap<>();

  /** Those that set variables, until an element is met that they are for. */
  private final Map<String, List<Rule>> setting = new HashMap<>();

  private final List<GeneratedText.Rule> generated = new ArrayList<>();
  private final CssVariables variables = new CssVariables();
  private long selectors;

  private final Element root;
  private boolean whole = true;

  private StyleSheet(Element root) {
    this.root = root;
  }

  static StyleSheet of(Document page, ReadContext context) {
    StyleSheet sheet = new StyleSheet(page);
    page.stream().forEach(sheet::meet);
    if (!sheet.setting.isEmpty()) {
      page.stream()
          .forEach(
              element -> {
                context.checkTime();
                forEach(sheet.setting, element, rules -> sheet.takeVariables(rules, element));
              });
    }
    return sheet;
  }

  /** Takes variables only from rules for an element of the page: of its themes, one is on. */
  private void takeVariables(List<Rule> rules, Element element) {
    rules.removeIf(
        rule -> {
          boolean matches = rule.selector().matches(root, element);
          if (matches) {
            variables.take(rule.declarations());
          }
          return matches;
        });
  }

  private void meet(Element element) {
    if (element.hasAttr("style") && element.attr("style").contains("--")) {
      variables.take(CssText.declarations(element.attr("style")));
    }
    if (OF_SHEETS.contains(element.normalName())) {
      meetSheet(element);
    }
  }

  private void meetSheet(Element element) {
    if (element.normalName().equals("link")) {
      whole &= !element.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet");
      return;
    }
    String type = element.attr("type");
    if ((type.isEmpty() || type.equalsIgnoreCase("text/css"))
        && CssText.isForScreens(element.attr("media"))) {
      String text = element.data();
      whole &= !text.contains("@import");
      CssText.rules(text.substring(0, Math.min(text.length(), LONGEST))).forEach(this::add);
    }
  }

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  /** Whether the page names no other sheets. */
  boolean isWhole() {
    return whole;
  }

  /** What the sheets write into the page that may be a part of a figure. */
  List<GeneratedText.Rule> generated() {
    return generated.stream()
        .map(rule -> rule.with(resolved(rule.content())))
        .filter(GeneratedText.Rule::isOfFigures)
        .toList();
  }

  /** A style with the values of its variables in their place, where they are known. */
  String resolved(String style) {
    return variables.resolve(style, whole);
  }

  private void generate(CssText.Rule rule, String content) {
    if (isSeen(rule)) {
      for (String selector : rule.selectors().split(",")) {
        Matcher side = SIDE.matcher(selector.toLowerCase(Locale.ROOT));
        if (generated.size() < MOST_GENERATED && side.find()) {
          generate(selector.substring(0, side.start()).strip(), side.group(1), content);
        }
      }
    }
  }

  private void generate(String selector, String side, String content) {
    String elements = selector.isEmpty() || selector.equals("*") ? "td *, td, th" : selector;
    if (isUnderstood(elements)) {
      try {
        boolean after = side.equals("after");
        GeneratedText.Rule rule =
            new GeneratedText.Rule(QueryParser.parse(elements), after, content);
        if (rule.isOfFigures()) {
          generated.add(rule);
        }
      } catch (SelectorParseException | IllegalArgumentException e) {
        // As for other rules.
      }
    }
  }

  /** A dot that is not shown ends lines of boxes. */
  private static boolean isSeen(CssText.Rule rule) {
    return rule.declarations().entrySet().stream()
        .noneMatch(
            set ->
                set.getKey().equals("visibility") && set.getValue().value().equals("hidden")
                    || set.getKey().equals("display") && set.getValue().value().equals("none"));
  }

  private void add(CssText.Rule rule) {
    CssText.Declaration content = rule.declarations().get("content");
    if (content != null) {
      generate(rule, content.value());
    }
    Map<String, CssText.Declaration> wanted =
        only(rule, name -> HIDING.contains(name) || LOOKS.contains(name));
    Map<String, CssText.Declaration> custom = only(rule, name -> name.startsWith("--"));
    if (wanted.isEmpty() && custom.isEmpty()) {
      return;
    }
    for (String written : rule.selectors().split(",")) {
      String selector = written.strip();
      if (!wanted.isEmpty()) {
        add(selector, wanted, byKey);
      }
      if (!custom.isEmpty() && !add(selector, custom, setting)) {
        variables.take(custom); // Maybe for an element of the page.
      }
    }
  }

  private static Map<String, CssText.Declaration> only(
      CssText.Rule rule, Predicate<String> wanted) {
    Map<String, CssText.Declaration> some = new HashMap<>(rule.declarations());
    some.keySet().removeIf(wanted.negate());
    return some;
  }

  /** Adds a rule; false where its selector is not understood, or one too many. */
  private boolean add(
      String selector,
      Map<String, CssText.Declaration> declarations,
      Map<String, List<Rule>> rules) {
    if (selectors >= MOST_SELECTORS || !isUnderstood(selector)) {
      return false;
    }
    try {
      long weight = weight(selector) * MOST_SELECTORS + selectors; // Later ones win.
      Rule rule = new Rule(QueryParser.parse(selector), weight, declarations);
      rules.computeIfAbsent(key(selector), key -> new ArrayList<>()).add(rule);
      selectors++;
      return true;
    } catch (SelectorParseException | IllegalArgumentException e) {
      return false; // Of a kind that is not understood, or broken, which browsers pass over, too.
    }
  }

  private static boolean isUnderstood(String selector) {
    if (selector.isEmpty() || selector.length() > LONGEST_SELECTOR) {
      return false;
    }
    Matcher pseudo = PSEUDO.matcher(selector.toLowerCase(Locale.ROOT));
    while (pseudo.find()) {
      if (pseudo.group().startsWith("::") || !STRUCTURAL.contains(pseudo.group(1))) {
        return false;
      }
    }
    return true;
  }

  /** What an element must have for the last part of a selector: an id, a class, a name. */
  private static String key(String selector) {
    Matcher last = LAST_PART.matcher(selector);
    String part = last.find() ? last.group() : selector;
    int bracket = part.indexOf('[');
    int colon = part.indexOf(':');
    int end = Math.min(bracket < 0 ? part.length() : bracket, colon < 0 ? part.length() : colon);
    String plain = selector.contains("(") || selector.contains("]") ? "" : part.substring(0, end);
    Matcher named = NAMED.matcher(plain);
    if (named.find()) {
      return named.group(1) + named.group(2).toLowerCase(Locale.ROOT);
    }
    Matcher tag = TAG.matcher(plain.toLowerCase(Locale.ROOT));
    return tag.find() ? tag.group() : "*";
  }

  private static long weight(String selector) {
    long weight = 0;
    for (int i = 0; i < selector.length(); i++) {
      char c = selector.charAt(i);
      boolean starts = i == 0 || " >+~".indexOf(selector.charAt(i - 1)) >= 0;
      weight += c == '#' ? ID : c == '.' || c == '[' || c == ':' ? CLASS : 0;
      weight += starts && Character.isLetter(c) ? 1 : 0;
    }
    return weight;
  }

  /** What the sheets set for an element, the rules of the highest weight winning. */
  Map<String, CssText.Declaration> declarations(Element element) {
    Winners winners = new Winners();
    forEach(byKey, element, rules -> winners.take(rules, element, root));
    return winners.declarations;
  }

  /** Gives the rules whose key an element has. */
  private static void forEach(
      Map<String, List<Rule>> rules, Element element, Consumer<List<Rule>> taker) {
    give(rules.get("*"), taker);
    give(rules.get(element.normalName()), taker);
    if (element.hasAttr("id")) {
      give(rules.get('#' + element.id().toLowerCase(Locale.ROOT)), taker);
    }
    if (element.hasAttr("class")) {
      for (String name : BLANKS.split(element.attr("class").toLowerCase(Locale.ROOT))) {
        give(rules.get('.' + name), taker);
      }
    }
  }

  private static void give(@Nullable List<Rule> rules, Consumer<List<Rule>> taker) {
    if (rules != null) {
      taker.accept(rules);
    }
  }

  /** The declarations of an element so far, one for each property. */
  private static final class Winners {
    private Map<String, CssText.Declaration> declarations = Map.of();
    private final Map<String, Long> weights = new HashMap<>(0);

    void take(List<Rule> rules, Element element, Element root) {
      for (Rule rule : rules) {
        if (rule.selector().matches(root, element)) {
          rule.declarations().forEach((property, set) -> take(property, set, rule.weight()));
        }
      }
    }

    private void take(String property, CssText.Declaration set, long ofRule) {
      long weight = set.important() ? ofRule + IMPORTANT : ofRule;
      declarations = declarations.isEmpty() ? new HashMap<>() : declarations;
      if (weight >= weights.getOrDefault(property, -1L)) {
        weights.put(property, weight);
        declarations.put(property, set);
      }
    }
  }
}
