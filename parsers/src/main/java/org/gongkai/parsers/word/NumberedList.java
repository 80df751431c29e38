package org.gongkai.parsers.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list whose items have numbers.
 *
 * @param sequence what it counts along with: lists of one definition go on counting
 * @param levels its levels, null where not defined
 * @param restarts the numbers at which it begins anew, by level
 */
public record NumberedList(
    String sequence, @Nullable ListLevel[] levels, Map<Integer, Integer> restarts) {
  /** How many levels a list has. */
  public static final int LEVELS = 9;
}
