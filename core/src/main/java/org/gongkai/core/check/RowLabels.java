package org.gongkai.core.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateRow;

/** The labels of the rows of all forms, many of which are numbered like headings. */
final class RowLabels {
  private static final Pattern NO_LETTERS = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");
  private static final Set<String> ALL =
      ReportTemplate.all().stream()
          .flatMap(form -> form.tables().stream())
          .flatMap(table -> table.blocks().stream())
          .flatMap(block -> block.rows().stream())
          .map(TemplateRow::path)
          .flatMap(List::stream)
          .map(RowLabels::letters)
          .collect(Collectors.toUnmodifiableSet());

  private RowLabels() {}

  /** Whether a text is the label of a row; spaces and punctuation do not count. */
  static boolean isOne(String text) {
    return ALL.contains(letters(text));
  }

  private static String letters(String text) {
    return NO_LETTERS.matcher(text).replaceAll("");
  }
}
