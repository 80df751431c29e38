package org.gongkai.core.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A part of a report: its heading, its own text, and the parts under it.
 *
 * @param kind what the section is about
 * @param heading the heading as printed, with its number; empty for the introduction
 * @param level 1 for the sections of the form, 2 and deeper for the parts under them
 * @param paragraphs the section's own text, paragraph by paragraph, without its tables and children
 * @param children the parts under this section, in order
 * @param location where the heading stands, or the first paragraph where there is none
 */
public record Section(
    SectionKind kind,
    String heading,
    int level,
    List<SectionParagraph> paragraphs,
    List<Section> children,
    Location location) {
  /** Checks the level and takes copies of the lists. */
  public Section {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(location, "location");
    paragraphs = List.copyOf(paragraphs);
    children = List.copyOf(children);
    if (level < 1) {
      throw new IllegalArgumentException("Levels count from 1: " + level);
    }
  }

  /** The section's own text, its paragraphs parted by line feeds. */
  public String text() {
    return paragraphs.stream().map(SectionParagraph::text).collect(Collectors.joining("\n"));
  }

  /** The heading, the text and all that stands under this section, in document order. */
  public String fullText() {
    StringBuilder all = new StringBuilder();
    appendTo(all);
    return all.toString();
  }

  private void appendTo(StringBuilder all) {
    appendLine(all, heading);
    appendLine(all, text());
    for (Section child : children) {
      child.appendTo(all);
    }
  }

  private static void appendLine(StringBuilder all, String line) {
    if (!line.isEmpty()) {
      all.append(all.length() == 0 ? "" : "\n").append(line);
    }
  }
}
