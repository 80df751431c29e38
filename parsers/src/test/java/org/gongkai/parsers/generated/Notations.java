package org.gongkai.parsers.generated;

/** Which notations a generated report uses in the cells of its tables. */
public enum Notations {
  /** Plain digits and hyphens. */
  PLAIN,
  /** Digits of any width, signs, groups and units; blank cells by marks such as {@code —}. */
  MARKED,
  /** As {@link #MARKED}, and cells with nothing in them. */
  EMPTY
}
