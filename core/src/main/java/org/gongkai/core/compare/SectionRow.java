package org.gongkai.core.compare;

import java.util.List;
import org.gongkai.core.model.SectionKind;

/**
 * The text of a section of two reports, sentence by sentence.
 *
 * @param kind what the section is about
 * @param heading its heading in the first report, or in the second where only that has it; empty
 *     for the introduction
 * @param edits the sentences and headings of both, in order
 */
public record SectionRow(SectionKind kind, String heading, List<Edit> edits) {
  /** Takes a copy of the list. */
  public SectionRow {
    edits = List.copyOf(edits);
  }

  /** Whether the texts differ. */
  public boolean isChanged() {
    return count(Edit.Kind.SAME) < edits.size();
  }

  /** How many pieces are of a kind. */
  public long count(Edit.Kind edit) {
    return edits.stream().filter(piece -> piece.kind() == edit).count();
  }
}
