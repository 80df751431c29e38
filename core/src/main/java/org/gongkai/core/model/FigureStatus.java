package org.gongkai.core.model;

/** What stands in a cell of the form. */
public enum FigureStatus implements Labelled {
  /** A number was read. */
  VALUE("value", "value", "数值"),
  /**
   * The cell is there and holds nothing, or a mark for nothing such as {@code —}. It is not a zero.
   */
  BLANK("blank", "blank", "空白"),
  /** The report has no such cell. */
  ABSENT("absent", "absent", "缺项"),
  /** The cell holds something that is not a number. */
  UNREADABLE("unreadable", "unreadable", "无法识别");

  private final String id;
  private final String labelEn;
  private final String labelZh;

  FigureStatus(String id, String labelEn, String labelZh) {
    this.id = id;
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  /** The status as the exported tables write it, for example {@code value}. */
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
