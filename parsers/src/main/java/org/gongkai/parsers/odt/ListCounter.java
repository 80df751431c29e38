package org.gongkai.parsers.odt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts the items of lists, and gives them the labels that their levels ask for. */
final class ListCounter {
  private static final int LEVELS = 10;

  /** LibreOffice's own way to write a label: {@code %1%.%2%、}. */
  private static final Pattern PLACE = Pattern.compile("%(\\d+)%");

  /** What was counted on each level of a list; 0 where nothing was. */
  static final class Counts {
    private final @Nullable String style;
    private final int[] numbers = new int[LEVELS];

    Counts(@Nullable String style) {
      this.style = style;
    }
  }

  private final Styles styles;
  private final Map<String, Counts> byId = new HashMap<>();
  private final Map<String, Counts> byStyle = new HashMap<>();
  private final Counts outline = new Counts("");

  ListCounter(Styles styles) {
    this.styles = styles;
  }

  /** The counts of an outermost list: new ones, or those of the list that it goes on with. */
  Counts open(Node.Element list) {
    String style = list.attribute("style-name");
    String earlier = list.attribute("continue-list");
    Counts counts = earlier == null ? null : byId.get(earlier);
    if (counts == null && list.has("continue-numbering", "true")) {
      counts = byStyle.get(String.valueOf(style));
    }
    if (counts == null) {
      counts = new Counts(style);
    }
    String id = list.attribute("id");
    if (id != null) {
      byId.put(id, counts);
    }
    byStyle.put(String.valueOf(style), counts);
    return counts;
  }

  /** The label of the next heading of a level, from 1, that stands in no list. */
  String nextHeading(int level, Node.Element heading) {
    return heading.has("is-list-header", "true") ? "" : next(outline, "", level, heading);
  }

  /** The label of the next item of a level, from 1. */
  String next(Counts counts, @Nullable String style, int level, Node.Element item) {
    String used = style == null ? counts.style : style;
    Node.Element definition = styles.listLevel(used, level);
    if (definition == null || level < 1 || level > LEVELS) {
      return "";
    }
    int[] numbers = counts.numbers;
    int begin = definition.number("start-value", 1);
    int following = numbers[level - 1] == 0 ? begin : numbers[level - 1] + 1;
    numbers[level - 1] = item.number("start-value", following);
    Arrays.fill(numbers, level, LEVELS, 0);
    String label = label(numbers, used, level, definition);
    return label.isEmpty() || isTight(definition) ? label : label + " ";
  }

  private String label(int[] numbers, @Nullable String style, int level, Node.Element definition) {
    if (definition.is("text:list-level-style-bullet")) {
      return bullet(text(definition, "bullet-char"));
    }
    if (text(definition, "num-format").isEmpty()) {
      return "";
    }
    String format = definition.attribute("num-list-format");
    if (format != null) {
      return PLACE
          .matcher(format)
          .replaceAll(at -> Matcher.quoteReplacement(numberAt(at.group(1), numbers, style)));
    }
    StringBuilder label = new StringBuilder(text(definition, "num-prefix"));
    int shown = Math.max(1, Math.min(level, definition.number("display-levels", 1)));
    for (int at = level - shown + 1; at <= level; at++) {
      label.append(numberAt(String.valueOf(at), numbers, style)).append(at < level ? "." : "");
    }
    return label.append(text(definition, "num-suffix")).toString();
  }

  private String numberAt(String place, int[] numbers, @Nullable String style) {
    int level = place.length() > 2 ? 0 : Integer.parseInt(place);
    Node.Element definition = styles.listLevel(style, level);
    if (definition == null || level > LEVELS) {
      return "";
    }
    int number = Math.max(numbers[level - 1], 1);
    return Numerals.write(number, text(definition, "num-format"));
  }

  /** Codes of symbol fonts mean nothing without the font. */
  private static String bullet(String sign) {
    boolean symbol = !sign.isEmpty() && Character.getType(sign.charAt(0)) == Character.PRIVATE_USE;
    return symbol ? "•" : sign;
  }

  private static boolean isTight(Node.Element definition) {
    Node.Element properties = definition.child("style:list-level-properties");
    Node.Element label =
        properties == null ? null : properties.child("style:list-level-label-alignment");
    return label != null && label.has("label-followed-by", "nothing");
  }

  private static String text(Node.Element definition, String attribute) {
    String value = definition.attribute(attribute);
    return value == null ? "" : value;
  }
}
