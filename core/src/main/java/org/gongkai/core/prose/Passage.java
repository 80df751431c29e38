package org.gongkai.core.prose;

import java.util.List;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.SectionKind;

/**
 * A paragraph of a report's prose. Where a text breaks a paragraph in the middle of a sentence, the
 * pieces are one passage.
 *
 * @param section the section of the first level that it stands in
 * @param heading the heading right above it; empty in the introduction
 * @param location where it begins
 * @param sentences its sentences, in order; those longer than {@link Passages#LONGEST_SENTENCE}
 *     left out
 */
public record Passage(
    SectionKind section, String heading, Location location, List<Sentence> sentences) {
  /** Takes a copy of the list. */
  public Passage {
    sentences = List.copyOf(sentences);
  }
}
