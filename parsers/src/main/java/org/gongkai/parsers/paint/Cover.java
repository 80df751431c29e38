package org.gongkai.parsers.paint;

/**
 * What is painted over what is there.
 *
 * @param bounds the rectangle around it; outside of it nothing is covered
 * @param surface where it is painted within its bounds
 * @param kind how it hides what lies beneath
 */
record Cover(Area bounds, Surface surface, Kind kind) {
  enum Kind {
    /** Paint that hides all beneath. */
    PAINT,
    /** Paint that may hide what lies beneath; it cannot be told. */
    UNKNOWN,
    /** A picture: text beneath it is the text layer of a scan, or hidden. */
    PICTURE,
    /** A picture that shows through in places; a seal over text hides it only where it is full. */
    SEAL
  }
}
