package org.gongkai.core.report;

import org.gongkai.core.model.Labelled;

/** How completely a report could be read. */
public enum ReportStatus implements Labelled {
  /** All tables of the form were read, no figure is in doubt. */
  COMPLETE("complete", "Complete", "完整"),
  /** Some figure carries a doubt. */
  DOUBTFUL("doubtful", "Doubtful", "存疑"),
  /** A table or a row of the form is missing, unreadable or only a picture. */
  PARTIAL("partial", "Partial", "部分");

  private final String id;
  private final String labelEn;
  private final String labelZh;

  ReportStatus(String id, String labelEn, String labelZh) {
    this.id = id;
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  /** The status as the exported tables write it. */
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
