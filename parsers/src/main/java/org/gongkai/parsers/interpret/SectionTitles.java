package org.gongkai.parsers.interpret;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateSection;
import org.gongkai.core.text.CompactText;

/** The headings of the sections that the forms prescribe, in the spellings that reports use. */
final class SectionTitles {
  private static final Pattern NUMBERED =
      Pattern.compile("^[一二三四五六七八九十]{1,3}[、.,:\\s].*|^第[一二三四五六七八九十][部]分.*");
  private static final String FIRST_OF_NUMBER = "一二三四五六七八九十第";
  private static final double ALIKE = 0.75;

  private static final Map<String, SectionKind> KINDS = kinds();

  private static final Remembered<Optional<SectionKind>> NEAREST =
      new Remembered<>(SectionTitles::nearest);

  private SectionTitles() {}

  /** Whether the text is a known section heading with its number, for example {@code 一、总体情况}. */
  static boolean isNumberedHeading(String text) {
    if (!mayBeNumbered(text)) {
      return false;
    }
    String compact = Labels.compact(text);
    return compact.length() < 60 && isNumbered(compact) && kind(text).isPresent();
  }

  /** Whether the text begins with the number of a first-level heading. */
  static boolean hasSectionNumber(String text) {
    return mayBeNumbered(text) && isNumbered(Labels.compact(text));
  }

  /** Most texts begin with another ideograph. */
  static boolean mayBeNumbered(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (CompactText.isIdeograph(c)) {
        return FIRST_OF_NUMBER.indexOf(Traditional.fold(c)) >= 0;
      }
      if (!CompactText.isSimple(c)) {
        return true;
      }
      if (!Character.isWhitespace(c)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNumbered(String compact) {
    return !compact.isEmpty()
        && FIRST_OF_NUMBER.indexOf(compact.charAt(0)) >= 0
        && NUMBERED.matcher(compact).matches();
  }

  /** The section that a heading names, with or without its number; empty if it names none. */
  static Optional<SectionKind> kind(String heading) {
    String key = SeenLabels.key(heading);
    SectionKind kind = KINDS.get(key);
    if (kind != null) {
      return Optional.of(kind);
    }
    return key.length() < 6 ? Optional.empty() : NEAREST.of(key);
  }

  /** The section whose heading, in one of its spellings, this is to the letter. */
  static Optional<SectionKind> exactKind(String heading) {
    return Optional.ofNullable(KINDS.get(SeenLabels.key(heading)));
  }

  private static Optional<SectionKind> nearest(String key) {
    return KINDS.entrySet().stream()
        .filter(entry -> Labels.areAlike(entry.getKey(), key, ALIKE))
        .max(
            Map.Entry.<String, SectionKind>comparingByKey(
                    java.util.Comparator.comparingDouble(known -> Labels.similarity(known, key)))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getValue);
  }

  private static Map<String, SectionKind> kinds() {
    Map<String, SectionKind> kinds = new HashMap<>();
    for (TemplateId id : new TemplateId[] {TemplateId.NATIONAL_2021, TemplateId.NATIONAL_2014}) {
      for (TemplateSection section : ReportTemplate.expect(id).sections()) {
        kinds.putIfAbsent(Labels.key(section.heading()), section.kind());
        section
            .spellings()
            .forEach(spelling -> kinds.putIfAbsent(Labels.key(spelling), section.kind()));
      }
    }
    return kinds;
  }
}
