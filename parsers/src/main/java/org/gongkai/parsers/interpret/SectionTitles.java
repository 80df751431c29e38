package org.gongkai.parsers.interpret;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateSection;

/** The headings of the sections that the forms prescribe, in the spellings that reports use. */
final class SectionTitles {
  private static final Pattern NUMBERED =
      Pattern.compile("^[一二三四五六七八九十]{1,3}[、.,:\\s].*|^第[一二三四五六七八九十][部]分.*");
  private static final String FIRST_OF_NUMBER = "一二三四五六七八九十第";
  private static final double ALIKE = 0.75;

  private static final Map<String, Set<SectionKind>> KINDS = kinds();

  private SectionTitles() {}

  /** Whether the text is a known section heading with its number, for example {@code 一、总体情况}. */
  static boolean isNumberedHeading(String text) {
    String compact = Labels.compact(text);
    return compact.length() < 60 && isNumbered(compact) && kind(text).isPresent();
  }

  /** Whether the text begins with the number of a first-level heading. */
  static boolean hasSectionNumber(String text) {
    return isNumbered(Labels.compact(text));
  }

  private static boolean isNumbered(String compact) {
    return !compact.isEmpty()
        && FIRST_OF_NUMBER.indexOf(compact.charAt(0)) >= 0
        && NUMBERED.matcher(compact).matches();
  }

  /** The section that a heading names, with or without its number; empty if it names none. */
  static Optional<SectionKind> kind(String heading) {
    String key = SeenLabels.key(heading);
    Set<SectionKind> kinds = KINDS.get(key);
    if (kinds != null) {
      return kinds.stream().findFirst();
    }
    return key.length() < 6 ? Optional.empty() : nearest(key);
  }

  /** The section whose heading, in one of its spellings, this is to the letter. */
  static Optional<SectionKind> exactKind(String heading) {
    return Optional.ofNullable(KINDS.get(SeenLabels.key(heading)))
        .flatMap(kinds -> kinds.stream().findFirst());
  }

  private static Optional<SectionKind> nearest(String key) {
    return KINDS.entrySet().stream()
        .filter(entry -> Labels.areAlike(entry.getKey(), key, ALIKE))
        .max(
            Map.Entry.<String, Set<SectionKind>>comparingByKey(
                    java.util.Comparator.comparingDouble(known -> Labels.similarity(known, key)))
                .thenComparing(Map.Entry.comparingByKey()))
        .flatMap(entry -> entry.getValue().stream().findFirst());
  }

  private static Map<String, Set<SectionKind>> kinds() {
    Map<String, Set<SectionKind>> kinds = new HashMap<>();
    for (TemplateId id : new TemplateId[] {TemplateId.NATIONAL_2021, TemplateId.NATIONAL_2014}) {
      for (TemplateSection section : ReportTemplate.expect(id).sections()) {
        add(kinds, section.heading(), section.kind());
        section.spellings().forEach(spelling -> add(kinds, spelling, section.kind()));
      }
    }
    return kinds;
  }

  private static void add(Map<String, Set<SectionKind>> kinds, String heading, SectionKind kind) {
    kinds.computeIfAbsent(Labels.key(heading), key -> new LinkedHashSet<>()).add(kind);
  }
}
