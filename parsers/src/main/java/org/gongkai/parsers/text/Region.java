package org.gongkai.parsers.text;

/**
 * Lines that belong together.
 *
 * @param from the first line
 * @param to the line after the last
 */
record Region(int from, int to) {}
