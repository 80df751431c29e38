/** Reads PDF: one pass over a page collects glyphs and ruling lines. */
@NullMarked
package org.gongkai.parsers.pdf;

import org.jspecify.annotations.NullMarked;
