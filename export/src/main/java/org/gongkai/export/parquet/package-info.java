/** Tables as Parquet files, without Hadoop and without native libraries. */
@NullMarked
package org.gongkai.export.parquet;

import org.jspecify.annotations.NullMarked;
