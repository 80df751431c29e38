package org.gongkai.parsers.interpret;

/**
 * A line of a table whose row of the form is known.
 *
 * @param ref the row of the form
 * @param line the line
 */
record LabelledLine(RowRef ref, Line line) {}
