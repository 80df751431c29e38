package org.gongkai.export.table;

/** What a column holds, and the Java class of its values. */
public enum ColumnType {
  /** {@link String}. */
  TEXT("text", "文本"),
  /** {@link Integer}. */
  INTEGER("integer", "整数"),
  /** {@link java.math.BigDecimal}, without trailing zeros. */
  DECIMAL("decimal", "小数"),
  /** {@link java.time.LocalDate}. */
  DATE("date", "日期");

  private final String labelEn;
  private final String labelZh;

  ColumnType(String labelEn, String labelZh) {
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  /** Its name in English. */
  public String labelEn() {
    return labelEn;
  }

  /** Its name in Chinese. */
  public String labelZh() {
    return labelZh;
  }
}
