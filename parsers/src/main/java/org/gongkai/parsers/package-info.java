/** The door: {@code ReportParser} and its options. */
@NullMarked
package org.gongkai.parsers;

import org.jspecify.annotations.NullMarked;
