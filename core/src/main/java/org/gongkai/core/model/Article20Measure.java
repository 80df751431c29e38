package org.gongkai.core.model;

/** What is counted of an article-20 item: the columns of table 二 of both forms. */
public enum Article20Measure implements Labelled {
  PRODUCED("produced", "Produced this year", "本年新制作数量"),
  DISCLOSED("disclosed", "Disclosed this year", "本年新公开数量"),
  DISCLOSED_TOTAL("disclosed_total", "Disclosed in total", "对外公开总数量"),
  ISSUED("issued", "Issued this year", "本年制发件数"),
  REPEALED("repealed", "Repealed this year", "本年废止件数"),
  IN_FORCE("in_force", "In force", "现行有效件数"),
  ITEMS_LAST_YEAR("items_last_year", "Items at the end of last year", "上一年项目数量"),
  CHANGE("change", "Increase or decrease this year", "本年增/减"),
  DECISIONS("decisions", "Decisions made", "处理决定数量"),
  AMOUNT("amount", "Amount", "金额"),
  ITEMS("items", "Procurement items", "采购项目数量");

  private final String id;
  private final String labelEn;
  private final String labelZh;

  Article20Measure(String id, String labelEn, String labelZh) {
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
