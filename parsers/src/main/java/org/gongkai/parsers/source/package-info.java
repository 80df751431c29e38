/**
 * The neutral document that every reader gives: paragraphs and table grids in reading order, each
 * piece with its place.
 */
@NullMarked
package org.gongkai.parsers.source;

import org.jspecify.annotations.NullMarked;
