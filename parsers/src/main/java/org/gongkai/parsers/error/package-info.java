/** What can go wrong while a report is read: one root, {@code ReportException}. */
@NullMarked
package org.gongkai.parsers.error;

import org.jspecify.annotations.NullMarked;
