/** The tables of reports: their columns, defined once for all outputs, and their rows. */
@NullMarked
package org.gongkai.export.table;

import org.jspecify.annotations.NullMarked;
