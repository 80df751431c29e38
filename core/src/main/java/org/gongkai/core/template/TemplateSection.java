package org.gongkai.core.template;

import java.util.List;
import org.gongkai.core.model.SectionKind;

/**
 * A section that the form prescribes.
 *
 * @param kind what it is about
 * @param heading its heading as the form prints it, without its number
 * @param spellings other headings that reports print for it
 */
public record TemplateSection(SectionKind kind, String heading, List<String> spellings) {
  /** Takes a copy of the spellings. */
  public TemplateSection {
    spellings = List.copyOf(spellings);
  }
}
