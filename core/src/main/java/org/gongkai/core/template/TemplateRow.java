package org.gongkai.core.template;

import java.util.List;

/**
 * A row of a block of the form.
 *
 * @param id the middle part of the cell ids, for example {@code granted}; for a group its label
 * @param path the labels from the outermost group to the row's own, as the form prints them
 * @param labelEn the label in English; empty for a group
 * @param spellings other labels that reports print for the row's own
 * @param presence whether the form prescribes the row
 */
public record TemplateRow(
    String id, List<String> path, String labelEn, List<String> spellings, Presence presence) {
  /** Takes copies of the lists. */
  public TemplateRow {
    path = List.copyOf(path);
    spellings = List.copyOf(spellings);
  }

  /** The row's own label, the last of its path. */
  public String label() {
    return path.get(path.size() - 1);
  }

  /** Whether the row has figures of its own. */
  public boolean hasFigures() {
    return presence != Presence.GROUP;
  }
}
