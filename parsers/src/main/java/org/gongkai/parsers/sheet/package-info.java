/** Reads spreadsheets: XLSX and XLS. */
@NullMarked
package org.gongkai.parsers.sheet;

import org.jspecify.annotations.NullMarked;
