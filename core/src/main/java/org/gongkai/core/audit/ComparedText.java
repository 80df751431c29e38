package org.gongkai.core.audit;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.SectionParagraph;

/**
 * The text of a section as it is compared with others: its letters alone, every number and every
 * year as one sign, the issuer's own name as another. So a text that was copied and got new figures
 * is the same.
 */
final class ComparedText {
  /**
   * Sections in which a body tells what it did in its own words. The introduction is prescribed,
   * and what stands about the tables says in set phrases what they have.
   */
  private static final Set<SectionKind> OWN_WORDS =
      Set.of(
          SectionKind.OVERVIEW,
          SectionKind.PROBLEMS_AND_IMPROVEMENTS,
          SectionKind.OTHER_MATTERS,
          SectionKind.OTHER);

  private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}][\\p{Nd}.,，．]*");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}#@]+");

  private ComparedText() {}

  static boolean isCompared(Section section) {
    return OWN_WORDS.contains(section.kind());
  }

  /** The text of a section and all under it, without its own heading. */
  static String of(Section section, List<String> issuerNames) {
    StringBuilder all = new StringBuilder();
    paragraphs(section).forEach(all::append);
    String text = all.toString().replaceAll("[#@\\s]+", "");
    for (String name : issuerNames) {
      text = name.isEmpty() ? text : text.replace(name, "@");
    }
    return NO_LETTER.matcher(NUMBER.matcher(text).replaceAll("#")).replaceAll("");
  }

  private static Stream<String> paragraphs(Section section) {
    Stream<String> own = section.paragraphs().stream().map(SectionParagraph::text);
    Stream<String> parts =
        section.children().stream()
            .flatMap(part -> Stream.concat(Stream.of(part.heading()), paragraphs(part)));
    return Stream.concat(own, parts);
  }
}
