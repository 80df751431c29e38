package org.gongkai.core.model;

/** What a figure counts. Money is always given in yuan, whatever unit was printed. */
public enum Unit implements Labelled {
  ITEM("item", "items", "项"),
  CASE("case", "cases", "件"),
  REQUEST("request", "requests", "件"),
  TIME("time", "times", "次"),
  ARTICLE("article", "articles", "篇"),
  UNIT("unit", "units", "个"),
  PERSON("person", "persons", "人"),
  PERSON_TIME("person-time", "person-times", "人次"),
  CNY("CNY", "yuan", "元");

  private final String code;
  private final String labelEn;
  private final String labelZh;

  Unit(String code, String labelEn, String labelZh) {
    this.code = code;
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  /** The unit's code in the templates, for example {@code person-time}. */
  public String code() {
    return code;
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
   * The unit with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Unit ofCode(String code) {
    for (Unit unit : values()) {
      if (unit.code.equals(code)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("No unit has the code '" + code + "'");
  }
}
