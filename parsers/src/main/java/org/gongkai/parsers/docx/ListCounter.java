package org.gongkai.parsers.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.parsers.word.NumberFormat;
import org.gongkai.parsers.word.Symbols;
import org.jspecify.annotations.Nullable;

/** Counts the items of the lists of one document, in its order, and gives their printed numbers. */
final class ListCounter {
  private static final int NOT_STARTED = Integer.MIN_VALUE;
  private static final String CLOSING = "、，。．：；）】〕》」』)";

  private final Styles styles;
  private final Numbering numbering;
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  ListCounter(Styles styles, Numbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  /**
   * The number printed in front of the next paragraph, with the space after it; empty without one.
   *
   * @param properties the paragraph's {@code pPr}
   * @param style the paragraph's style
   */
  String next(@Nullable XmlElement properties, @Nullable String style) {
    XmlElement own = properties == null ? null : properties.child("w:numPr");
    Integer ownId = own == null ? null : own.numberValue("w:numId");
    Integer id = ownId != null ? ownId : styles.numbering(style);
    Numbering.NumberedList list = id == null || id == 0 ? null : numbering.list(id);
    if (list == null) {
      return "";
    }
    Integer ownLevel = own == null ? null : own.numberValue("w:ilvl");
    int level = ownLevel != null ? ownLevel : styleLevel(list, style, ownId != null);
    if (level < 0 || level >= Numbering.LEVELS || list.levels()[level] == null) {
      return "";
    }
    return print(list, level, count(id, list, level));
  }

  private int styleLevel(Numbering.NumberedList list, @Nullable String style, boolean ownList) {
    for (int i = 0; i < Numbering.LEVELS; i++) {
      ListLevel level = list.levels()[i];
      if (level != null && style != null && style.equals(level.style())) {
        return i;
      }
    }
    Integer level = ownList ? null : styles.numberingLevel(style);
    return level == null ? 0 : level;
  }

  private int[] count(int id, Numbering.NumberedList list, int level) {
    int[] count = counts.computeIfAbsent(list.sequence(), key -> newCount());
    for (int i = 0; i <= level; i++) {
      Integer restart = list.restarts().get(i);
      if (restart != null && restarted.add(id + "/" + i)) {
        count[i] = i == level ? restart - 1 : restart;
      }
    }
    for (int i = 0; i < level; i++) {
      count[i] = count[i] == NOT_STARTED ? start(list, i) : count[i];
    }
    count[level] = count[level] == NOT_STARTED ? start(list, level) : count[level] + 1;
    for (int i = level + 1; i < Numbering.LEVELS; i++) {
      if (restartsAfter(list, i, level)) {
        count[i] = NOT_STARTED;
      }
    }
    return count;
  }

  private static int[] newCount() {
    int[] count = new int[Numbering.LEVELS];
    Arrays.fill(count, NOT_STARTED);
    return count;
  }

  private static int start(Numbering.NumberedList list, int level) {
    Integer restart = list.restarts().get(level);
    ListLevel definition = list.levels()[level];
    return restart != null ? restart : definition == null ? 1 : definition.start();
  }

  private static boolean restartsAfter(Numbering.NumberedList list, int level, int counted) {
    ListLevel definition = list.levels()[level];
    Integer restart = definition == null ? null : definition.restart();
    return restart == null || counted + 1 <= restart;
  }

  private static String print(Numbering.NumberedList list, int level, int[] count) {
    ListLevel definition = list.levels()[level];
    if (definition == null || definition.hidden()) {
      return "";
    }
    String text =
        definition.notation().equals(ListLevel.BULLET)
            ? Symbols.bullet(definition.pattern())
            : fill(list, definition, count);
    boolean tight = text.isEmpty() || definition.tight() || endsClosed(text);
    return tight ? text : text + " ";
  }

  private static String fill(Numbering.NumberedList list, ListLevel definition, int[] count) {
    StringBuilder text = new StringBuilder();
    String pattern = definition.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      int level = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (pattern.charAt(i) == '%' && level >= 0 && level < Numbering.LEVELS) {
        text.append(number(list, definition, level, count[level]));
        i++;
      } else {
        text.append(pattern.charAt(i));
      }
    }
    return text.toString();
  }

  private static String number(
      Numbering.NumberedList list, ListLevel definition, int level, int count) {
    ListLevel other = list.levels()[level];
    if (count == NOT_STARTED || other == null) {
      return "";
    }
    boolean arabic = definition.arabic() && !other.notation().equals("none");
    return NumberFormat.write(count, arabic ? "decimal" : other.notation());
  }

  private static boolean endsClosed(String text) {
    return CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
