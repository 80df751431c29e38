package org.gongkai.parsers.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.parsers.word.Colours;
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
  private static final Set<String> OF_TABLES = Set.of("tr", "td", "th", "tbody", "thead", "tfoot");
  private static final Set<String> HIDING =
      Set.of(
          "clip",
          "display",
          "left",
          "mso-hide",
          "opacity",
          "position",
          "text-indent",
          "top",
          "visibility");
  private static final Pattern AWAY = Pattern.compile("-\\d{3,}(?:\\.\\d*)?(?:px|pt|em)?");
  private static final Pattern NOTHING = Pattern.compile("0*(?:\\.0*)?%?");

  /**
   * How the text in an element is seen.
   *
   * @param ink its colour; null where it is the program's or one that is not known
   * @param ground the colour beneath it; null where that is not known
   */
  private record Look(boolean gone, @Nullable Integer ink, @Nullable Integer ground) {
    Sight sight() {
      boolean clear = ink != null && ink == CssColour.CLEAR;
      return gone || clear ? Sight.UNSEEN : Sight.of(ink, ground);
    }
  }

  private final StyleSheet sheet;
  private final Deque<Look> looks = new ArrayDeque<>();

  private SeenText(Document page) {
    this.sheet = StyleSheet.of(page);
    Integer paper = sheet.isWhole() ? (Integer) Colours.WHITE : null;
    looks.push(new Look(false, null, paper));
  }

  /** Goes through the body of a page. */
  static void keepIn(Document page) {
    page.body().traverse(new SeenText(page));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (!sheet.isEmpty()) {
        write(element);
      }
      looks.push(look(element, looks.element()));
    } else if (node instanceof TextNode text) {
      Sight sight = looks.element().sight();
      if (sight != Sight.SEEN) {
        text.text(sight.show(text.getWholeText()));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element) {
      looks.pop();
    }
  }

  /** Adds what the sheets set to the element's own style, which mostly wins. */
  private void write(Element element) {
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
          if (wins && (!HIDING.contains(property) || mayHide(property, value, element))) {
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
    if (property.equals("display") && !value.value().equals("none")
        || element.selectFirst("table") != null) {
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
    boolean gone = around.gone();
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
    if (element.hasAttr("style")) {
      Map<String, CssText.Declaration> style = CssText.declarations(element.attr("style"));
      ink = ink(style.get("color"), ink);
      ground = ground(style, ground);
      gone |= isGone(style);
    }
    return new Look(gone, ink, ground);
  }

  private static boolean mayLookOtherwise(Element element) {
    return element.attributesSize() > 0
        && (element.hasAttr("style")
            || element.hasAttr("bgcolor")
            || element.hasAttr("background")
            || element.hasAttr("color")
            || element.hasAttr("href"));
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(java.util.Locale.ROOT);
  }

  private static @Nullable Integer ink(
      CssText.@Nullable Declaration colour, @Nullable Integer around) {
    return colour == null || colour.value().equals("inherit")
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
    return whole == null ? (none ? around : null) : whole == CssColour.CLEAR ? around : whole;
  }

  /** Whether a style takes text out of sight: by no opacity, by a place beside the page. */
  private static boolean isGone(Map<String, CssText.Declaration> style) {
    String position = value(style, "position");
    boolean placed = position.equals("absolute") || position.equals("fixed");
    return !value(style, "opacity").isEmpty() && NOTHING.matcher(value(style, "opacity")).matches()
        || AWAY.matcher(value(style, "text-indent")).matches()
        || placed
            && (AWAY.matcher(value(style, "left")).matches()
                || AWAY.matcher(value(style, "top")).matches()
                || value(style, "clip").startsWith("rect(0"));
  }

  private static String value(Map<String, CssText.Declaration> style, String property) {
    CssText.Declaration set = style.get(property);
    return set == null ? "" : set.value();
  }
}
