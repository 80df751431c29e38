package org.gongkai.parsers.source;

import java.util.Objects;
import org.gongkai.core.model.Location;

/**
 * A paragraph: its lines joined, its numbering (also an automatic one) in front of its text.
 *
 * @param text the text, not blank, without line feeds but where the author set them
 * @param role what part the layout gives it
 * @param location where it begins
 */
public record Paragraph(String text, Role role, Location location) implements Block {
  /** What part the layout of the document gives a paragraph. */
  public enum Role {
    /** Running text; also headings that only look like ones. */
    BODY,
    /** Marked as a title or heading by the format itself (style, outline level, {@code #}). */
    HEADING,
    /** Page numbers, running heads and feet, watermarks: on the page, but not of the report. */
    FURNITURE,
    /** A footnote or an endnote. */
    NOTE
  }

  /** Checks that there is a text. */
  public Paragraph {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(location, "location");
    if (text.isBlank()) {
      throw new IllegalArgumentException("A paragraph without text");
    }
  }
}
