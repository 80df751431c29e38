/** Tables as an Excel workbook, written row by row within Excel's limits. */
@NullMarked
package org.gongkai.export.xlsx;

import org.jspecify.annotations.NullMarked;
