package org.gongkai.core.template;

import java.util.Locale;

/** How far a measure means the same under the forms of different years. */
public enum Comparability {
  /** The forms ask for the same thing. */
  EXACT,
  /** The forms ask for nearly the same thing; the measure's note says what differs. */
  CLOSE,
  /** What is counted changed with the form: years before and after must not be compared. */
  BREAK;

  /** The word that stands for it in the outputs, for example {@code exact}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
