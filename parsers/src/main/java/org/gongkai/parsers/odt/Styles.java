package org.gongkai.parsers.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.parsers.word.Colours;
import org.jspecify.annotations.Nullable;

/** What the styles say about what is read here: headings, hidden text, height, lists. */
final class Styles {
  /** Where a text stands on its line. */
  enum Height {
    NORMAL,
    RAISED,
    LOWERED
  }

  private static final List<String> LINE_THROUGH =
      List.of("text-line-through-style", "text-line-through-type");

  private static final Pattern DOT =
      Pattern.compile("(?:[01]?(?:\\.\\d+)?|2(?:\\.0+)?)pt|0?(?:\\.[0-6]\\d*)?mm|\\d%|1\\d%");

  private static final List<String> INKS = List.of("color", "use-window-font-color");
  private static final List<String> GROUNDS = List.of("background-color");

  private final Map<String, Node.Element> styles = new HashMap<>();
  private final Map<String, Node.Element> listStyles = new HashMap<>();

  /** Takes in a style; what is none is passed over. */
  void add(Node.Element element) {
    String name = element.attribute("name");
    if (element.is("style:style") && name != null) {
      styles.put(element.attribute("family") + " " + name, element);
    } else if (element.is("text:list-style") && name != null) {
      listStyles.put(name, element);
    } else if (element.is("text:outline-style")) {
      listStyles.put("", element);
    }
  }

  /** Whether paragraphs of this style are headings. */
  boolean isHeading(@Nullable String style) {
    String level = inherited("paragraph", style, null, "default-outline-level");
    return "Title".equals(style) || level != null && !level.isEmpty() && !level.equals("0");
  }

  /** Whether text of this style is not printed; null where the style does not tell. */
  @Nullable Boolean hides(String family, @Nullable String style) {
    String display = inherited(family, style, "style:text-properties", "display");
    return display == null ? null : display.equals("none");
  }

  /** The height of text of this style; null where the style does not tell. */
  @Nullable Height height(String family, @Nullable String style) {
    String position = inherited(family, style, "style:text-properties", "text-position");
    if (position == null) {
      return null;
    }
    String shift = position.strip().split("\\s+")[0];
    if (shift.equals("super")) {
      return Height.RAISED;
    }
    if (shift.equals("sub") || shift.startsWith("-")) {
      return Height.LOWERED;
    }
    return shift.matches("0*(\\.0*)?%?") ? Height.NORMAL : Height.RAISED;
  }

  /** Whether text of this style is crossed out; null where the style does not tell. */
  @Nullable Boolean strikes(String family, @Nullable String style) {
    for (String attribute : LINE_THROUGH) {
      String line = inherited(family, style, "style:text-properties", attribute);
      if (line != null) {
        return !line.equals("none");
      }
    }
    return null;
  }

  /** Whether text of this style is no larger than a dot; null where the style does not tell. */
  @Nullable Boolean isDot(String family, @Nullable String style) {
    String size = inherited(family, style, "style:text-properties", "font-size");
    return size == null ? null : DOT.matcher(size.strip()).matches();
  }

  /**
   * The colour of text of this style.
   *
   * @param around that of the text around it; null where the program chooses one
   */
  @Nullable Integer ink(String family, @Nullable String style, @Nullable Integer around) {
    Node.Element told = nearest(family, style, "style:text-properties", INKS);
    if (told == null) {
      return around;
    }
    String colour = told.attribute("color");
    return told.has("use-window-font-color", "true") || colour == null ? null : colour(colour);
  }

  /** Whether text of this style lets all through that is beneath it. */
  boolean isClear(String family, @Nullable String style) {
    String opacity = inherited(family, style, "style:text-properties", "opacity");
    return opacity != null && opacity.matches("0+%?");
  }

  /**
   * The colour of the ground where a style holds.
   *
   * @param properties the element that tells it
   * @param around that of the ground around; null where it is not known
   */
  @Nullable Integer ground(
      String family, @Nullable String style, String properties, @Nullable Integer around) {
    Node.Element told = nearest(family, style, properties, GROUNDS);
    if (told == null) {
      return around;
    }
    Node.Element image = told.child("style:background-image");
    if (image != null && image.attribute("href") != null) {
      return null;
    }
    String colour = told.attribute("background-color");
    return colour == null || colour.equals("transparent") ? around : colour(colour);
  }

  private static @Nullable Integer colour(String value) {
    return value.startsWith("#") ? Colours.ofHex(value.substring(1)) : null;
  }

  /** A level of a list style, from 1; the style of the outline has the empty name. */
  Node.@Nullable Element listLevel(@Nullable String list, int level) {
    Node.Element style = list == null ? null : listStyles.get(list);
    if (style == null) {
      return null;
    }
    for (Node.Element child : style.children()) {
      if (child.number("level", 0) == level) {
        return child;
      }
    }
    return null;
  }

  private @Nullable String inherited(
      String family, @Nullable String name, @Nullable String properties, String attribute) {
    Node.Element holder = nearest(family, name, properties, List.of(attribute));
    return holder == null ? null : holder.attribute(attribute);
  }

  /** The first properties, from a style to what it is based on, with one of some attributes. */
  private Node.@Nullable Element nearest(
      String family, @Nullable String name, @Nullable String properties, List<String> attributes) {
    Set<String> seen = new HashSet<>();
    String at = name;
    while (at != null && seen.add(at)) {
      Node.Element style = styles.get(family + " " + at);
      if (style == null) {
        return null;
      }
      Node.Element holder = properties == null ? style : style.child(properties);
      for (String attribute : attributes) {
        if (holder != null && holder.attribute(attribute) != null) {
          return holder;
        }
      }
      at = style.attribute("parent-style-name");
    }
    return null;
  }
}
