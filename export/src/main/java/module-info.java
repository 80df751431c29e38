/**
 * Reports as JSON, as tables (CSV, Parquet, DuckDB, XLSX) and as text for a terminal.
 *
 * <p>The jars of Parquet share packages and cannot be modules: a program on the module path that
 * writes Parquet puts them on the class path and runs with {@code --add-reads
 * org.gongkai.export=ALL-UNNAMED}.
 */
module org.gongkai.export {
  requires transitive org.gongkai.core;
  requires static org.jspecify;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires java.sql;
  requires static duckdb.jdbc;
  requires org.apache.poi.ooxml;

  exports org.gongkai.export;
  exports org.gongkai.export.batch;
  exports org.gongkai.export.html;
  exports org.gongkai.export.page;
  exports org.gongkai.export.xlsx;

  // The JSON Schema is a resource of this package.
  opens org.gongkai.export;
}
