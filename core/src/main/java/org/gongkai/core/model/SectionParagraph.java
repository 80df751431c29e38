package org.gongkai.core.model;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph of a section's running text.
 *
 * @param text the text as printed, not blank, without white space around it
 * @param location where it begins
 */
public record SectionParagraph(String text, Location location) {
  /** Checks that there is a text. */
  public SectionParagraph {
    Objects.requireNonNull(location, "location");
    if (text.isBlank()) {
      throw new IllegalArgumentException("A paragraph without text");
    }
  }

  /** The lines of a text as paragraphs that all begin at one place; blank lines give none. */
  public static List<SectionParagraph> lines(String text, Location location) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> new SectionParagraph(line, location))
        .toList();
  }
}
