package org.gongkai.export.xlsx;

/**
 * A text that leads to a file.
 *
 * @param text what the cell shows
 * @param url where it leads, an absolute or a relative URL
 */
public record Linked(String text, String url) {}
