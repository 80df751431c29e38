package org.gongkai.core.model;

/** What the table of proactive disclosure counts: the items of article 20 (table 二). */
public enum Article20Item implements Labelled {
  REGULATIONS("regulations", "Government regulations", "规章"),
  NORMATIVE_DOCUMENTS("normative_documents", "Normative documents", "行政规范性文件"),
  OTHER_DOCUMENTS("other_documents", "Other proactively disclosed documents", "其他主动公开文件"),
  LICENCES("licences", "Administrative licences", "行政许可"),
  OTHER_SERVICES("other_services", "Other external administrative services", "其他对外管理服务事项"),
  PENALTIES("penalties", "Administrative penalties", "行政处罚"),
  COMPULSORY_MEASURES("compulsory_measures", "Administrative compulsory measures", "行政强制"),
  FEES("fees", "Administrative fees", "行政事业性收费"),
  PROCUREMENT("procurement", "Centralised government procurement", "政府集中采购");

  private final String id;
  private final String labelEn;
  private final String labelZh;

  Article20Item(String id, String labelEn, String labelZh) {
    this.id = id;
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  /** The row's id in the templates. */
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
