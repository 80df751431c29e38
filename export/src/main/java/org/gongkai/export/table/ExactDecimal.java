package org.gongkai.export.table;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers as DECIMAL(38,6), the type of Parquet and DuckDB that holds them exactly: 32 digits
 * before the point and 6 after it. A number beyond is never rounded to fit.
 */
public final class ExactDecimal {
  /** All digits. */
  public static final int PRECISION = 38;

  /** Digits after the point. */
  public static final int SCALE = 6;

  /** The bytes of such a number. */
  public static final int BYTES = 16;

  private ExactDecimal() {}

  /** The number with the type's scale; empty where the type cannot hold it. */
  public static Optional<BigDecimal> of(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    boolean fits =
        stripped.scale() <= SCALE && stripped.precision() - stripped.scale() <= PRECISION - SCALE;
    return fits ? Optional.of(stripped.setScale(SCALE)) : Optional.empty();
  }
}
