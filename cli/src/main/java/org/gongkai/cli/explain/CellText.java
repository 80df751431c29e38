package org.gongkai.cli.explain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.explain.CellExplanation;
import org.gongkai.core.model.Language;
import org.gongkai.core.template.Measure;
import org.gongkai.core.template.Presence;

/** What a cell of the forms means, for a terminal. */
public final class CellText {
  private CellText() {}

  /** The explanation of one cell. Uses in several forms that say the same are told together. */
  public static String of(CellExplanation cell, Set<Language> languages) {
    StringBuilder text = new StringBuilder(cell.cellId()).append('\n');
    for (Language language : languages) {
      cell.uses().stream()
          .collect(
              Collectors.groupingBy(
                  use -> body(use, language),
                  java.util.LinkedHashMap::new,
                  Collectors.mapping(
                      use -> CellRule.form(use.form(), language), Collectors.toList())))
          .forEach(
              (body, forms) ->
                  text.append("  ")
                      .append(String.join(language.choose("、", ", "), forms))
                      .append(language.choose("：\n", ":\n"))
                      .append(body));
      text.append('\n');
    }
    return text.toString();
  }

  /** One line a cell, with its label in the newest form that has it. */
  public static String list(List<CellExplanation> cells, Set<Language> languages) {
    StringBuilder text = new StringBuilder();
    for (CellExplanation cell : cells) {
      CellExplanation.Use last = cell.uses().get(cell.uses().size() - 1);
      text.append(cell.cellId()).append('\n');
      languages.forEach(
          language -> text.append("  ").append(Labels.cell(last.cell(), language)).append('\n'));
    }
    return text.toString();
  }

  private static String body(CellExplanation.Use use, Language language) {
    StringBuilder text = new StringBuilder();
    line(text, language.choose("名称：", "Label: "), Labels.cell(use.cell(), language));
    line(
        text,
        language.choose("数值：", "Value: "),
        Labels.kind(use.cell().kind(), language)
            + language.choose("，单位：", ", in ")
            + language.label(use.cell().unit()));
    if (use.cell().presence() == Presence.VARIANT) {
      line(text, "", language.choose("格式未规定，仅部分报告采用", "Not prescribed; some reports print it"));
    }
    line(text, language.choose("依据：", "Rule: "), CellRule.article(use.cell().table()));
    line(text, language.choose("示例：", "Example: "), CellRule.example(use.cell().kind(), language));
    use.sums()
        .forEach(sum -> line(text, sum.code() + ": ", new SumText(use, sum).equation(language)));
    use.measures()
        .forEach(
            measure -> line(text, language.choose("指标：", "Measure: "), name(measure, language)));
    return text.toString();
  }

  private static String name(Measure measure, Language language) {
    return measure.id()
        + language.choose("（" + measure.labelZh() + "）", " (" + measure.labelEn() + ")");
  }

  private static void line(StringBuilder text, String head, String body) {
    text.append("    ").append(head).append(body).append('\n');
  }
}
