package org.gongkai.parsers.layout;

import org.gongkai.core.model.Box;

/** A picture that stands between lines and tables. */
record LaidPicture(Box box) implements PageItem {}
