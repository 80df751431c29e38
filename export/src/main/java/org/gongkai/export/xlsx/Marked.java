package org.gongkai.export.xlsx;

/**
 * A value that a reader should look at: its cell is coloured.
 *
 * @param value the value
 */
public record Marked(Object value) {}
