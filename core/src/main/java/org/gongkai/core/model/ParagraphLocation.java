package org.gongkai.core.model;

/**
 * A paragraph of a source without pages or lines.
 *
 * @param paragraph the paragraph's number in document order, from 1
 */
public record ParagraphLocation(int paragraph) implements Location {
  /** Checks that the number counts from 1. */
  public ParagraphLocation {
    if (paragraph < 1) {
      throw new IllegalArgumentException("Paragraphs count from 1: " + paragraph);
    }
  }

  @Override
  public String describe() {
    return "paragraph=" + paragraph;
  }
}
