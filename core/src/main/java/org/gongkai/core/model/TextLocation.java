package org.gongkai.core.model;

/**
 * A place in plain text.
 *
 * @param line the line, from 1
 * @param column the column in code points, from 1
 */
public record TextLocation(int line, int column) implements Location {
  /** Checks that both numbers count from 1. */
  public TextLocation {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("Lines and columns count from 1: " + line + "," + column);
    }
  }

  @Override
  public String describe() {
    return "line=" + line + ";column=" + column;
  }
}
