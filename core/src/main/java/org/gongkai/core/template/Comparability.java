package org.gongkai.core.template;

import java.util.Locale;
import org.gongkai.core.model.Labelled;

/** How far a measure means the same under the forms of different years. */
public enum Comparability implements Labelled {
  /** The forms ask for the same thing. */
  EXACT("the same in all forms that have it", "各格式口径一致"),
  /** The forms ask for nearly the same thing; the measure's note says what differs. */
  CLOSE("nearly the same in all forms that have it", "各格式口径相近"),
  /** What is counted changed with the form: years before and after must not be compared. */
  BREAK("changed in 2019: years before and after do not compare", "2019年起口径改变，前后不可比");

  private final String labelEn;
  private final String labelZh;

  Comparability(String labelEn, String labelZh) {
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  /** The word that stands for it in the outputs, for example {@code exact}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String labelEn() {
    return labelEn;
  }

  @Override
  public String labelZh() {
    return labelZh;
  }
}
