package org.gongkai.core.model;

/** What confirms a figure beside its own reading. */
public enum Confirmation implements Labelled {
  /** Every sum of the form in which the figure takes part holds, and there is at least one. */
  SUMS("Sums hold", "勾稽一致"),
  /** A second, independent reader read the same figure. */
  SECOND_READER("Second reading agrees", "二次识读一致"),
  /** Nothing beside its own reading. */
  NONE("Not confirmed", "未经核对");

  private final String labelEn;
  private final String labelZh;

  Confirmation(String labelEn, String labelZh) {
    this.labelEn = labelEn;
    this.labelZh = labelZh;
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
