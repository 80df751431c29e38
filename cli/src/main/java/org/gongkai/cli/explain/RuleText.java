package org.gongkai.cli.explain;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.check.RuleOption;
import org.gongkai.core.check.RuleSettings;
import org.gongkai.core.explain.RuleExplanation;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Language;

/** What a kind of finding means, for a terminal. */
public final class RuleText {
  private RuleText() {}

  /** The explanation of one kind of finding. */
  public static String of(RuleExplanation rule, Set<Language> languages) {
    StringBuilder text = new StringBuilder(head(rule.code(), languages)).append('\n');
    for (Language language : languages) {
      part(text, "", rule.meaning(language));
      part(text, language.choose("严重程度：", "Severity: "), severity(rule.code(), language));
      part(text, language.choose("依据：", "Rule: "), rule.source(language));
      part(text, language.choose("适用限度：", "Limits: "), rule.limits(language));
      part(text, language.choose("举例：", "Example: "), rule.example(language));
      rule.options().forEach(option -> option(text, option, language));
      text.append('\n');
    }
    return text.toString();
  }

  /** One line a kind of finding. */
  public static String list(Set<Language> languages) {
    StringBuilder text = new StringBuilder();
    for (FindingCode code : FindingCode.values()) {
      RuleExplanation rule = new RuleExplanation(code);
      text.append(head(code, languages)).append('\n');
      languages.forEach(language -> part(text, "", rule.meaning(language)));
    }
    return text.toString();
  }

  private static String head(FindingCode code, Set<Language> languages) {
    return languages.stream()
        .map(language -> language.label(code))
        .collect(Collectors.joining(" / ", code + "  ", ""));
  }

  private static String severity(FindingCode code, Language language) {
    String severity = Labels.severity(code.severity(), language);
    return RuleSettings.isMandatory(code)
        ? severity + language.choose("；不可关闭", "; cannot be switched off")
        : severity;
  }

  private static void option(StringBuilder text, RuleOption option, Language language) {
    String range = option.least().toPlainString() + "–" + option.greatest().toPlainString();
    part(
        text,
        option.key() + " = " + option.standard().toPlainString() + "  ",
        String.format(
            Locale.ROOT, language.choose("%s，范围%s", "%s, %s"), language.label(option), range));
  }

  private static void part(StringBuilder text, String head, String body) {
    text.append("  ").append(head).append(body).append('\n');
  }
}
