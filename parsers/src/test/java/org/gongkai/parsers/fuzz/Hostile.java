package org.gongkai.parsers.fuzz;

import org.gongkai.parsers.error.ReportException;

/** A file that was made to harm, named for what it is. */
interface Hostile {
  /** What it is refused with; {@link ReportException} where which one is of no account. */
  Class<? extends ReportException> error();

  /** The file. */
  byte[] file();
}
