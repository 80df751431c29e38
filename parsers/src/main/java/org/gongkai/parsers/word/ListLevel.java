package org.gongkai.parsers.word;

import org.jspecify.annotations.Nullable;

/**
 * One level of a list.
 *
 * @param start its first number
 * @param notation how its number is written
 * @param pattern what stands around the number; {@code %1} is the number of level 0
 * @param restart after which level (from 1) it begins anew; 0 never; null after any above it
 * @param arabic whether the numbers of all levels are written in Arabic digits
 * @param tight whether nothing stands between number and text
 * @param hidden whether the number is not shown
 * @param style the paragraph style that belongs to the level
 */
public record ListLevel(
    int start,
    String notation,
    String pattern,
    @Nullable Integer restart,
    boolean arabic,
    boolean tight,
    boolean hidden,
    @Nullable String style) {

  /** The notation of a level without numbers. */
  public static final String BULLET = "bullet";
}
