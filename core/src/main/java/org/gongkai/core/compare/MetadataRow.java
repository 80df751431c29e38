package org.gongkai.core.compare;

import org.gongkai.core.model.Labelled;

/**
 * Something that two reports say of themselves, side by side.
 *
 * @param name what it is
 * @param before what the first report says; empty in both languages where it says nothing
 * @param after what the second report says
 */
public record MetadataRow(Labelled name, Labelled before, Labelled after) {
  /** Whether they say different things. */
  public boolean isChanged() {
    return !before.labelZh().equals(after.labelZh());
  }
}
