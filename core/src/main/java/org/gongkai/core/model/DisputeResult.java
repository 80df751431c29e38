package org.gongkai.core.model;

/** How disputes ended: the columns of each block of the disputes table. */
public enum DisputeResult implements Labelled {
  UPHELD("upheld", "Upheld", "结果维持"),
  CORRECTED("corrected", "Corrected", "结果纠正"),
  OTHER("other", "Other outcome", "其他结果"),
  PENDING("pending", "Pending", "尚未审结"),
  TOTAL("total", "Total", "总计");

  private final String id;
  private final String labelEn;
  private final String labelZh;

  DisputeResult(String id, String labelEn, String labelZh) {
    this.id = id;
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  /** The column's id in the templates. */
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
