package org.gongkai.core.prose;

/**
 * Of whom or what a figure in prose speaks.
 *
 * @param isWhole whether it is of all that the report is about; else of one body of several, one
 *     way of asking, one part of the year
 * @param name the words that say so (区政府办, 网上, 上半年); empty for the whole
 */
public record StatedScope(boolean isWhole, String name) {
  /** All that the report is about. */
  public static final StatedScope WHOLE = new StatedScope(true, "");

  /** A part, by the words that name it. */
  static StatedScope part(String name) {
    return new StatedScope(false, name);
  }
}
