package org.gongkai.export;

import java.io.IOException;
import java.util.Locale;
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
    out.object("shortDescription", title(code), SarifRule::text);
    out.object("help", help(code), SarifRule::text);
    out.object(
        "defaultConfiguration", level(code.severity()), (fields, at) -> fields.text("level", at));
  }

  /** The name in words: {@code Carry over mismatch}. */
  private static String title(FindingCode code) {
    String words = code.name().replace('_', ' ');
    return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }

  private String help(FindingCode code) {
    return language.choose(
        "规则、依据和示例见：gongkai explain " + code,
        "'gongkai explain " + code + "' tells the rule, its legal source and an example.");
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
