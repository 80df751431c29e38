package org.gongkai.core.audit;

/**
 * A section that repeats that of another report.
 *
 * @param place which section of the first level it is, from 0
 * @param nearest the number of the other report
 * @param percent how much of the longer text both have, rounded down
 * @param reports how many reports have such a text, both included
 */
record RepeatedText(int place, int nearest, int percent, int reports) {}
