package org.gongkai.parsers.paint;

/**
 * With what something is painted.
 *
 * @param light how light the colour is: 0 black, 1 white
 * @param alpha how much it covers what lies beneath: 0 nothing, 1 all
 * @param clip the area outside of which nothing is painted
 */
public record Ink(double light, double alpha, Area clip) {}
