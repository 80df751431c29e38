package org.gongkai.core.template;

import org.gongkai.core.model.Labelled;

/** How well a measure can be compared over the forms that have it. */
public enum Comparability implements Labelled {
  /** All forms count the same. */
  EXACT("exact", "the same in all forms that have it", "各格式口径一致"),
  /** The forms count nearly the same. */
  CLOSE("close", "nearly the same in all forms that have it", "各格式口径相近"),
  /** The forms count different things under one name. */
  BREAK("break", "counted differently from 2019 on", "2019年起口径改变");

  private final String id;
  private final String labelEn;
  private final String labelZh;

  Comparability(String id, String labelEn, String labelZh) {
    this.id = id;
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  /** The word for it in tables, for example {@code close}. */
  public String id() {
    return id;
  }

  static Comparability ofId(String id) {
    for (Comparability comparability : values()) {
      if (comparability.id.equals(id)) {
        return comparability;
      }
    }
    throw new IllegalStateException("No comparability is called " + id);
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
