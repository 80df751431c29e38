package org.gongkai.parsers.ofd;

import java.util.List;

/**
 * The notes on a page.
 *
 * @param looks how those look that are written or painted, in the order of drawing
 * @param lost whether there are others, perhaps, that cannot be read
 */
record PageNotes(List<Node> looks, boolean lost) {}
