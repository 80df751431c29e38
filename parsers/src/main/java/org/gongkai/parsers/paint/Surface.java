package org.gongkai.parsers.paint;

/** An area of any form, in points of the page as shown. */
@FunctionalInterface
public interface Surface {
  /** Whether a point lies in it. */
  boolean holds(double x, double y);
}
