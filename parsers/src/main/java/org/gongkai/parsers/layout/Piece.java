package org.gongkai.parsers.layout;

import org.gongkai.core.model.Box;

/**
 * A part of a line that white space parts from the others.
 *
 * @param text its text
 * @param box its place on the page as turned for reading
 */
record Piece(String text, Box box) {}
