package org.gongkai.parsers.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.word.Colours;
import org.gongkai.parsers.word.MarkedDigits;
import org.gongkai.parsers.word.Sight;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Writes into a page what its own style sheets say of its elements, and takes out text that has the
 * colour of its ground or is made unseen in another way.
 */
final class SeenText implements NodeVisitor {
  /** A line's worth of text, and a row's: more is shown by scripts where sheets hide it. */
  private static final int LONGEST_LINE = 120;

  private static final int LONGEST_ROW = 1_000;

  private static final int LINK = 0x0000EE;
  private static final Set<String> INHERITED = Set.of("inherit", "currentcolor", "unset");
  private static final Set<String> OF_TABLES = Set.of("tr", "td", "th", "tbody", "thead", "tfoot");
  private static final Set<String> DISPLAYS = Set.of("none", "inline-block");
  private static final Pattern AWAY = Pattern.compile("-\\d{3,}(?:\\.\\d*)?(?:px|pt|em)?");
  private static final Pattern NOTHING = Pattern.compile("0+(?:\\.0*)?[a-z%]*|\\.0+[a-z%]*");

  /** Sizes that are parts of the size around. */
  private static final Pattern RELATIVE =
      Pattern.compile("[\\d.]*[1-9][\\d.]*(?:em|%)|smaller|larger|inherit");

  private static final Pattern DOT = Pattern.compile("(?:[12]|[01]?\\.\\d+)(?:px|pt)");
  private static final List<String> SIZES = List.of("height", "max-height", "width", "max-width");

  /**
   * How the text in an element is seen.
   *
   * @param gone whether it is out of sight with all that is in it
   * @param invisible whether it is made so
   * @param sizeless whether its letters have no size
   * @param odd whether it is turned around or hardly more than a dot, so that no one can tell
   * @param unsure whether that it is seen hangs on what is not known
   * @param ink its colour; null where it is the program's or one that is not known
   * @param ground the colour beneath it; null where that is not known
   */
  private record Look(
      boolean gone,
      boolean invisible,
      boolean sizeless,
      boolean odd,
      boolean unsure,
      @Nullable Integer ink,
      @Nullable Integer ground) {
    String show(String text) {
      boolean clear = ink != null && ink == CssColour.CLEAR;
      if (sizeless) {
        return "";
      }
      if (gone || invisible || clear) {
        return Sight.UNSEEN.show(text);
      }
      if (odd) {
        return Sight.of(ink, ground).show(MarkedDigits.FAINT.in(text));
      }
      boolean unknown = unsure || ink != null && ink == CssColour.UNKNOWN;
      return unknown ? Sight.UNSURE.show(text) : Sight.of(ink, ground).show(text);
    }

    boolean isUnseen() {
      return gone || invisible;
    }
  }

  private final ReadContext context;
  private final StyleSheet sheet;
  private final Deque<Look> looks = new ArrayDeque<>();

  private SeenText(StyleSheet sheet, ReadContext context) {
    this.context = context;
    this.sheet = sheet;
    Integer paper = sheet.isWhole() ? (Integer) Colours.WHITE : null;
    looks.push(new Look(false, false, false, false, false, null, paper));
  }

  /** Goes through the body of a page. */
  static void keepIn(Document page, ReadContext context) {
    StyleSheet sheet = StyleSheet.of(page, context);
    GeneratedText.mark(page.body(), sheet.generated(), context);
    page.body().traverse(new SeenText(sheet, context));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (!sheet.isEmpty()) {
        write(element);
      }
      if (element.hasAttr("style") && element.attr("style").contains("var(")) {
        element.attr("style", sheet.resolved(element.attr("style")));
      }
      looks.push(look(element, beneath(looks.element())));
      if (looks.element().isUnseen() && (isTable(element) || FormField.isEntry(element))) {
        element.attr("hidden", "");
      }
    } else if (node instanceof TextNode text) {
      String written = text.getWholeText();
      String shown = looks.element().show(written);
      if (!shown.equals(written)) {
        text.text(shown);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element) {
      looks.pop();
    }
  }

  /** Sheets that are not here may give what is in an element without a size one again. */
  private Look beneath(Look look) {
    return look.sizeless() && !sheet.isWhole()
        ? new Look(
            look.gone(), look.invisible(), false, true, look.unsure(), look.ink(), look.ground())
        : look;
  }

  /** Adds what the sheets set to the element's own style, which mostly wins. */
  private void write(Element element) {
    context.checkTime();
    Map<String, CssText.Declaration> set = sheet.declarations(element);
    if (set.isEmpty()) {
      return;
    }
    Map<String, CssText.Declaration> own =
        element.hasAttr("style") ? CssText.declarations(element.attr("style")) : Map.of();
    Map<String, CssText.Declaration> all = new HashMap<>(own);
    set.forEach(
        (property, value) -> {
          CssText.Declaration before = own.get(property);
          boolean wins = before == null || value.important() && !before.important();
          if (wins
              && (!StyleSheet.HIDING.contains(property) || mayHide(property, value, element))) {
            all.put(property, value);
          }
        });
    StringBuilder style = new StringBuilder();
    all.forEach((property, value) -> style.append(property + ':' + value.value() + ';'));
    element.attr("style", style.toString());
  }

  /**
   * Whether a sheet is believed that hides an element: rows and cells, what is no block, and short
   * pieces of cells. Other blocks wait for a script that shows them.
   */
  private static boolean mayHide(String property, CssText.Declaration value, Element element) {
    if (property.equals("display") && !DISPLAYS.contains(value.value())
        || SIZES.contains(property) && !isNothing(value.value())
        || holdsTable(element)) {
      return false;
    }
    if (OF_TABLES.contains(element.normalName())) {
      return element.text().length() <= LONGEST_ROW;
    }
    return element.text().length() <= LONGEST_LINE
        && (!Display.isBlock(element) || element.closest("td,th") != null);
  }

  private static Look look(Element element, Look around) {
    if (!mayLookOtherwise(element)) {
      return around;
    }
    Integer ink = around.ink();
    Integer ground = around.ground();
    if (element.normalName().equals("a") && element.hasAttr("href")) {
      ink = LINK;
    }
    if (element.hasAttr("bgcolor")) {
      ground = CssColour.of(lower(element.attr("bgcolor")));
    }
    if (element.hasAttr("background")) {
      ground = null;
    }
    if (element.hasAttr("color") && element.normalName().equals("font")) {
      ink = CssColour.of(lower(element.attr("color")));
    }
    Look own =
        new Look(
            around.gone(),
            around.invisible(),
            around.sizeless(),
            around.odd() || isTurned(element),
            around.unsure(),
            ink,
            ground);
    return element.hasAttr("style")
        ? styled(CssText.declarations(element.attr("style")), element, own)
        : own;
  }

  private static boolean isTable(Element element) {
    return element.normalName().equals("table");
  }

  private static boolean holdsTable(Element element) {
    return element.selectFirst("table") != null;
  }

  private static boolean isTurned(Element element) {
    return element.normalName().equals("bdo") && element.attr("dir").equalsIgnoreCase("rtl");
  }

  private static Look styled(Map<String, CssText.Declaration> style, Element element, Look look) {
    String size = value(style, "font-size");
    String visibility = value(style, "visibility");
    boolean turned =
        value(style, "unicode-bidi").contains("override")
            && value(style, "direction").equals("rtl");
    return new Look(
        look.gone() || isGone(style, Display.isBlock(element)) && !holdsTable(element),
        visibility.isEmpty() ? look.invisible() : visibility.equals("hidden"),
        size.isEmpty() || RELATIVE.matcher(size).matches() ? look.sizeless() : isNothing(size),
        look.odd() || turned || DOT.matcher(size).matches(),
        look.unsure() || UnsureStyle.of(style),
        ink(style.get("-webkit-text-fill-color"), ink(style.get("color"), look.ink())),
        ground(style, look.ground()));
  }

  private static boolean mayLookOtherwise(Element element) {
    return element.attributesSize() > 0
        && (element.hasAttr("style")
            || element.hasAttr("bgcolor")
            || element.hasAttr("background")
            || element.hasAttr("color")
            || element.hasAttr("dir")
            || element.hasAttr("href"));
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(java.util.Locale.ROOT);
  }

  private static @Nullable Integer ink(
      CssText.@Nullable Declaration colour, @Nullable Integer around) {
    return colour == null || INHERITED.contains(colour.value())
        ? around
        : CssColour.of(colour.value());
  }

  private static @Nullable Integer ground(
      Map<String, CssText.Declaration> style, @Nullable Integer around) {
    Integer ground = around;
    for (String property : new String[] {"background", "background-color", "background-image"}) {
      CssText.Declaration set = style.get(property);
      if (set != null) {
        ground = ground(property, set.value(), ground);
      }
    }
    return ground;
  }

  private static @Nullable Integer ground(String property, String value, @Nullable Integer around) {
    if (value.contains("url(") || value.contains("gradient")) {
      return null;
    }
    Integer whole = CssColour.of(value);
    if (whole == null && property.equals("background")) {
      for (String part : value.split("\\s+(?![^(]*\\))")) {
        whole = whole == null ? CssColour.of(part) : whole;
      }
    }
    boolean none =
        value.isEmpty()
            || value.startsWith("none")
            || value.equals("inherit")
            || value.equals("initial");
    if (whole == null) {
      return none ? around : null;
    }
    return whole == CssColour.CLEAR ? around : whole == CssColour.UNKNOWN ? null : whole;
  }

  /** Whether a style takes text out of sight: by no opacity, by no room, by a place far away. */
  private static boolean isGone(Map<String, CssText.Declaration> style, boolean block) {
    String position = value(style, "position");
    boolean placed = position.equals("absolute") || position.equals("fixed");
    return isNothing(value(style, "opacity"))
        || AWAY.matcher(value(style, "text-indent")).matches()
        || value(style, "transform").startsWith("scale(0)")
        || placed
            && (AWAY.matcher(value(style, "left")).matches()
                || AWAY.matcher(value(style, "top")).matches()
                || value(style, "clip").startsWith("rect(0"))
        || (block || placed || value(style, "display").equals("inline-block"))
            && value(style, "overflow").startsWith("hidden")
            && SIZES.stream().anyMatch(size -> isNothing(value(style, size)));
  }

  private static boolean isNothing(String measure) {
    return NOTHING.matcher(measure).matches();
  }

  private static String value(Map<String, CssText.Declaration> style, String property) {
    CssText.Declaration set = style.get(property);
    return set == null ? "" : set.value();
  }
}
