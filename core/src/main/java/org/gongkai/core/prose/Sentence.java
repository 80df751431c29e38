package org.gongkai.core.prose;

import java.util.List;

/**
 * A sentence of a report.
 *
 * @param text the sentence as printed, white space folded, with its end mark
 * @param compact the same without white space, all signs in one width, the names of documents (what
 *     stands between {@code 《》} and in {@code 〔〕}) replaced by as many {@code *}; this is what is
 *     read
 * @param counts the numbers in it that count something, in order
 */
public record Sentence(String text, String compact, List<Count> counts) {
  /** Takes a copy of the list. */
  public Sentence {
    counts = List.copyOf(counts);
  }

  static Sentence of(String text, String compact) {
    return new Sentence(text, compact, Counts.in(compact));
  }
}
