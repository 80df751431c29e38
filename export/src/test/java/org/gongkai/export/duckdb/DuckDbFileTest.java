package org.gongkai.export.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DuckDbFileTest {
  /** As DuckDB said it when the disk was full. */
  @Test
  void leavesOutTheStackTraceOfDuckDb() {
    String message = "FATAL Error: Failed to create checkpoint: No space left on device";
    SQLException full = new SQLException(message + "\n\nStack Trace:\n\n[0x7f318175d5a8]\n");
    assertThat(DuckDbFile.reason(full)).isEqualTo(message);
    assertThat(DuckDbFile.reason(new SQLException(message))).isEqualTo(message);
  }
}
