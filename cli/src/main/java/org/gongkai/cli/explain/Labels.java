package org.gongkai.cli.explain;

import java.util.Locale;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Language;
import org.gongkai.core.template.CellKind;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.Comparability;
import org.gongkai.core.template.TemplateCell;

/** Words for what the model names. */
final class Labels {
  private Labels() {}

  static String severity(Severity severity, Language language) {
    String word = severity.name().toLowerCase(Locale.ROOT);
    return language.choose(severity.labelZh() + "（" + word + "）", word);
  }

  static String kind(CellKind kind, Language language) {
    return switch (kind) {
      case COUNT -> language.choose("整数，不小于0", "a whole number, 0 or more");
      case SIGNED -> language.choose("整数，减少为负", "a whole number, below 0 for a decrease");
      case AMOUNT -> language.choose("金额", "an amount of money");
    };
  }

  static String comparability(Comparability comparability, Language language) {
    return switch (comparability) {
      case EXACT -> language.choose("各格式口径一致", "the same in all forms that have it");
      case CLOSE -> language.choose("各格式口径相近", "nearly the same in all forms that have it");
      case BREAK ->
          language.choose(
              "2019年起口径改变，前后不可比", "changed in 2019: years before and after do not compare");
    };
  }

  static String cell(TemplateCell cell, Language language) {
    return language.choose(CellLabels.zh(cell), CellLabels.en(cell));
  }
}
