package org.gongkai.parsers.interpret;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.core.template.ReportTemplate;
import org.jspecify.annotations.Nullable;

/** The labels that the forms themselves have, worked out once: most reports print just them. */
final class FormLabels {
  private static final Map<String, PrintedLabel> LABELS =
      ReportTemplate.all().stream()
          .flatMap(template -> template.tables().stream())
          .flatMap(Vocabulary::labels)
          .distinct()
          .collect(Collectors.toUnmodifiableMap(Function.identity(), PrintedLabel::read));

  private FormLabels() {}

  /** The label of a form that is the very text; null where none is. */
  static @Nullable PrintedLabel known(String text) {
    return LABELS.get(text);
  }

  /** As {@link Labels#key}. */
  static String key(String label) {
    PrintedLabel known = known(label);
    return known == null ? Labels.key(label) : known.key();
  }
}
