package org.gongkai.parsers.interpret;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.core.template.ReportTemplate;

/** The keys of the labels that the forms themselves have, worked out once. */
final class FormLabels {
  private static final Map<String, String> KEYS =
      ReportTemplate.all().stream()
          .flatMap(template -> template.tables().stream())
          .flatMap(Vocabulary::labels)
          .distinct()
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Labels::key));

  private FormLabels() {}

  /** As {@link Labels#key}. */
  static String key(String label) {
    String key = KEYS.get(label);
    return key == null ? Labels.key(label) : key;
  }
}
