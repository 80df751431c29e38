package org.gongkai.core.template;

import java.util.List;

/**
 * A column of a block of the form.
 *
 * @param id the last part of the cell ids, for example {@code natural_person}
 * @param labelZh the label as the form prints it
 * @param labelEn the label in English
 * @param spellings other labels that reports print for it
 */
public record TemplateColumn(String id, String labelZh, String labelEn, List<String> spellings) {
  /** Takes a copy of the spellings. */
  public TemplateColumn {
    spellings = List.copyOf(spellings);
  }
}
