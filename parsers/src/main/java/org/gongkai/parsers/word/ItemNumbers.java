package org.gongkai.parsers.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the items of the lists of one document, in its order, and gives their printed numbers. */
public final class ItemNumbers {
  private static final int NOT_STARTED = Integer.MIN_VALUE;
  private static final String CLOSING = "、，。．：；）】〕》」』)";

  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  /** Nothing counted yet. */
  public ItemNumbers() {}

  /**
   * The number printed in front of the next item, with the space after it; empty without one.
   *
   * @param id which of the lists that count along with each other it is
   * @param level the item's level, from 0
   */
  public String next(int id, NumberedList list, int level) {
    if (level < 0 || level >= NumberedList.LEVELS || list.levels()[level] == null) {
      return "";
    }
    return print(list, level, count(id, list, level));
  }

  private int[] count(int id, NumberedList list, int level) {
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
    for (int i = level + 1; i < NumberedList.LEVELS; i++) {
      if (restartsAfter(list, i, level)) {
        count[i] = NOT_STARTED;
      }
    }
    return count;
  }

  private static int[] newCount() {
    int[] count = new int[NumberedList.LEVELS];
    Arrays.fill(count, NOT_STARTED);
    return count;
  }

  private static int start(NumberedList list, int level) {
    Integer restart = list.restarts().get(level);
    ListLevel definition = list.levels()[level];
    return restart != null ? restart : definition == null ? 1 : definition.start();
  }

  private static boolean restartsAfter(NumberedList list, int level, int counted) {
    ListLevel definition = list.levels()[level];
    Integer restart = definition == null ? null : definition.restart();
    return restart == null || counted + 1 <= restart;
  }

  /**
   * A printed number and the text behind it. A blank may stand within a number, as in 12 345; a
   * tab, which Word puts there, does not.
   */
  public static String before(String number, String text) {
    boolean figures =
        number.length() > 1
            && number.endsWith(" ")
            && Character.isDigit(number.charAt(number.length() - 2))
            && !text.isEmpty()
            && Character.isDigit(text.charAt(0));
    return (figures ? number.stripTrailing() + '\t' : number) + text;
  }

  private static String print(NumberedList list, int level, int[] count) {
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

  private static String fill(NumberedList list, ListLevel definition, int[] count) {
    StringBuilder text = new StringBuilder();
    String pattern = definition.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      int level = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (pattern.charAt(i) == '%' && level >= 0 && level < NumberedList.LEVELS) {
        text.append(number(list, definition, level, count[level]));
        i++;
      } else {
        text.append(pattern.charAt(i));
      }
    }
    return text.toString();
  }

  private static String number(NumberedList list, ListLevel definition, int level, int count) {
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
