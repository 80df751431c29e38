package org.gongkai.core.model;

/** The blocks of the disputes table (table 四). */
public enum DisputeKind implements Labelled {
  RECONSIDERATION("reconsideration", "Administrative reconsideration", "行政复议"),
  LITIGATION_DIRECT("litigation_direct", "Litigation without prior reconsideration", "未经复议直接起诉"),
  LITIGATION_AFTER_RECONSIDERATION(
      "litigation_after_reconsideration", "Litigation after reconsideration", "复议后起诉");

  private final String id;
  private final String labelEn;
  private final String labelZh;

  DisputeKind(String id, String labelEn, String labelZh) {
    this.id = id;
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  /** The block's id in the templates. */
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
