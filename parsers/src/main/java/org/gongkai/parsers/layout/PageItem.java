package org.gongkai.parsers.layout;

import org.gongkai.core.model.Box;

/** A line, a grid or a picture on a page, before lines are joined to paragraphs and tables. */
sealed interface PageItem permits Line, RuledTable, LaidPicture {
  /** Its place on the page as turned for reading. */
  Box box();
}
