/**
 * Puts the glyphs and ruling lines of pages together to paragraphs and table grids, whatever format
 * they come from.
 */
@NullMarked
package org.gongkai.parsers.layout;

import org.jspecify.annotations.NullMarked;
