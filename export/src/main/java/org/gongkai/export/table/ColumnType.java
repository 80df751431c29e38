package org.gongkai.export.table;

import java.util.Locale;

/** What a column holds, and the Java class of its values. */
public enum ColumnType {
  /** {@link String}. */
  TEXT,
  /** {@link Integer}. */
  INTEGER,
  /** {@link java.math.BigDecimal}, without trailing zeros. */
  DECIMAL,
  /** {@link java.time.LocalDate}. */
  DATE;

  /** Its name in the data dictionary, for example {@code text}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
