package org.gongkai.core.model;

/**
 * A place on a page of a paged source (PDF, OFD).
 *
 * @param page the page number, from 1
 * @param box the rectangle on that page
 */
public record PageLocation(int page, Box box) implements Location {
  /** Checks the page number. */
  public PageLocation {
    if (page < 1) {
      throw new IllegalArgumentException("Pages count from 1: " + page);
    }
  }

  @Override
  public String describe() {
    return "page=" + page + ";box=" + box.describe();
  }
}
