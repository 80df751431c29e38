package org.gongkai.core.model;

/** Whether the figures are one organ's or a whole area's. */
public enum Scope implements Labelled {
  /** The figures of the issuer alone. */
  ORGAN("organ", "One organ", "本机关"),
  /** A government's summary of the bodies under it. */
  AREA("area", "A whole area", "全地区汇总");

  private final String id;
  private final String labelEn;
  private final String labelZh;

  Scope(String id, String labelEn, String labelZh) {
    this.id = id;
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  /** The scope as the exported tables write it. */
  public String id() {
    return id;
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
