package org.gongkai.parsers.source;

import java.util.Objects;
import org.gongkai.core.model.PageLocation;

/**
 * The text of a cell at a place on a page, as a second reader sees it.
 *
 * @param place the cell's place
 * @param text its text; empty if it read none
 */
public record PlacedText(PageLocation place, String text) {
  /** Checks that both are there. */
  public PlacedText {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(text, "text");
  }
}
