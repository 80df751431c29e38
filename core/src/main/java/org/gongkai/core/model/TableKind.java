package org.gongkai.core.model;

/** The tables of the national forms. */
public enum TableKind implements Labelled {
  /** Table 二 of the forms of 2019 and 2021: the items of article 20. */
  PROACTIVE("proactive", "Proactive disclosure", "主动公开政府信息情况"),
  /** Table 三: requests by outcome and applicant. */
  REQUESTS("requests", "Requests received and handled", "收到和处理政府信息公开申请情况"),
  /** Table 四: reconsideration and litigation. */
  DISPUTES("disputes", "Reconsideration and litigation", "政府信息公开行政复议、行政诉讼情况"),
  /** The one table of the form of 2014. */
  STATISTICS("statistics", "Disclosure statistics", "政府信息公开情况统计表");

  private final String id;
  private final String labelEn;
  private final String labelZh;

  TableKind(String id, String labelEn, String labelZh) {
    this.id = id;
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  /** The first part of the cell ids of this table, for example {@code requests}. */
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

  /**
   * The table with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static TableKind ofId(String id) {
    for (TableKind kind : values()) {
      if (kind.id.equals(id)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("No table of a national form has the id '" + id + "'");
  }
}
