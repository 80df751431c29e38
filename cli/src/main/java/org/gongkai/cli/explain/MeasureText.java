package org.gongkai.cli.explain;

import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.model.Language;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.template.Measure;

/** What a measure means, for a terminal. */
public final class MeasureText {
  private MeasureText() {}

  /** The explanation of one measure. */
  public static String of(Measure measure, Set<Language> languages) {
    StringBuilder text = new StringBuilder(measure.id()).append('\n');
    for (Language language : languages) {
      line(text, "", language.choose(measure.labelZh(), measure.labelEn()));
      line(
          text,
          language.choose("可比性：", "Comparable: "),
          Labels.comparability(measure.comparability(), language));
      String note = language.choose(measure.noteZh(), measure.noteEn());
      if (!note.isEmpty()) {
        line(text, language.choose("说明：", "Note: "), note);
      }
      for (TemplateId form : TemplateId.values()) {
        if (!measure.ways(form).isEmpty()) {
          line(
              text,
              language.label(form) + language.choose("：", ": "),
              cells(measure, form, language));
        }
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String cells(Measure measure, TemplateId form, Language language) {
    return measure.ways(form).stream()
        .map(way -> String.join(" + ", way))
        .collect(Collectors.joining(language.choose(" 或 ", " or ")));
  }

  private static void line(StringBuilder text, String head, String body) {
    text.append("  ").append(head).append(body).append('\n');
  }
}
