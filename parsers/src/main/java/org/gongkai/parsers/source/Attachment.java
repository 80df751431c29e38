package org.gongkai.parsers.source;

import java.util.Objects;

/**
 * A document that a page links or shows in a frame. It is never loaded.
 *
 * @param label the link's text as printed; empty where it has none
 * @param link the address as the page writes it
 */
public record Attachment(String label, String link) {
  /** Checks that both are there. */
  public Attachment {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(link, "link");
  }
}
