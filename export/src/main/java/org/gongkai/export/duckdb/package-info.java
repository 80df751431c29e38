/** Tables and views as a DuckDB database file. */
@NullMarked
package org.gongkai.export.duckdb;

import org.jspecify.annotations.NullMarked;
