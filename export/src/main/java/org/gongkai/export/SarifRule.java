package org.gongkai.export;

import java.io.IOException;
import org.gongkai.core.explain.RuleExplanation;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Language;

/** A kind of finding as a rule of a SARIF log. */
final class SarifRule {
  private final Language language;

  SarifRule(Language language) {
    this.language = language;
  }

  void write(JsonOut out, FindingCode code) throws IOException {
    out.text("id", code.name());
    out.object("shortDescription", language.label(code), SarifRule::text);
    RuleExplanation rule = new RuleExplanation(code);
    out.object("fullDescription", rule.meaning(language), SarifRule::text);
    out.object("help", help(rule), SarifRule::text);
    out.object(
        "defaultConfiguration", level(code.severity()), (fields, at) -> fields.text("level", at));
  }

  private String help(RuleExplanation rule) {
    return language.choose(
        "依据："
            + rule.source(language)
            + "\n例外："
            + rule.limits(language)
            + "\n示例："
            + rule.example(language),
        "Rule: "
            + rule.source(language)
            + "\nLimits: "
            + rule.limits(language)
            + "\nExample: "
            + rule.example(language));
  }

  private static void text(JsonOut out, String text) throws IOException {
    out.text("text", text);
  }

  /** The level that the format has for a weight. */
  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
