package org.gongkai.parsers.layout;

import org.gongkai.core.model.Box;
import org.gongkai.parsers.source.Grid;

/** A grid that rulings tell. */
record RuledTable(Grid grid, Box box) implements PageItem {}
