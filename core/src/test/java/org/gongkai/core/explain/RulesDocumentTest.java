package org.gongkai.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.core.check.RuleOption;
import org.gongkai.core.check.RuleSettings;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Language;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/rules.md} says what the code says. After a wanted change {@code -Dgolden.update=true}
 * writes it anew.
 */
class RulesDocumentTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "rules.md");

  @Test
  void documentTellsAllRulesAndOptions() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.writeString(DOCUMENT, document());
    }
    assertThat(Files.readString(DOCUMENT))
        .as("docs/rules.md; if the change is wanted, run with -Dgolden.update=true")
        .isEqualTo(document());
  }

  @Test
  void itsExampleIsARulesFile() {
    String example = HEAD.split("```properties\n|```\n")[1];

    assertThat(RuleSettings.parse(example, "example").isOn(FindingCode.DUPLICATE_NUMBERING))
        .isFalse();
  }

  private static String document() {
    StringBuilder text = new StringBuilder(HEAD);
    for (FindingCode code : FindingCode.values()) {
      rule(text, new RuleExplanation(code));
    }
    return text.toString();
  }

  private static final String HEAD =
      """
      # Rules

      What each finding means, when it is not judged, and how its rule is tuned. `gongkai explain CODE`
      tells the same. This file is written from the code by `RulesDocumentTest`.

      Rules are switched and tuned by a file that is given with `--rules`, or in code with `RuleSettings`.
      It is in UTF-8, one setting a line, `#` begins a comment:

      ```properties
      # The numbering of headings does not matter to us, late reports do.
      DUPLICATE_NUMBERING.severity = off
      PUBLISHED_LATE.severity = warning
      LARGE_CHANGE.factor = 5
      ```

      Every rule has `CODE.severity`: `off`, `info`, `warning` or `error`. Some rules cannot be off: without
      their findings a doubtful or missing figure would be silent. A key or value that is not known is
      refused with its line and the nearest right one.

      | rule | in words | severity | can be off |
      |---|---|---|---|
      """
          + rows()
          + "\n";

  private static String rows() {
    StringBuilder rows = new StringBuilder();
    for (FindingCode code : FindingCode.values()) {
      rows.append(
          String.format(
              Locale.ROOT,
              "| [`%s`](#%s) | %s, %s | %s | %s |%n",
              code,
              code.name().toLowerCase(Locale.ROOT),
              code.labelEn(),
              code.labelZh(),
              severity(code),
              RuleSettings.isMandatory(code) ? "no" : "yes"));
    }
    return rows.toString().replace(System.lineSeparator(), "\n");
  }

  private static String severity(FindingCode code) {
    return code.severity().name().toLowerCase(Locale.ROOT);
  }

  private static void rule(StringBuilder text, RuleExplanation rule) {
    text.append("## ").append(rule.code()).append("\n\n");
    text.append(rule.meaning(Language.EN)).append('\n');
    text.append(rule.meaning(Language.ZH)).append("\n\n");
    text.append("- Rule: ").append(rule.source(Language.EN)).append('\n');
    text.append("- Limits: ").append(rule.limits(Language.EN)).append('\n');
    text.append("- Example: ").append(rule.example(Language.EN)).append("\n\n");
    if (!rule.options().isEmpty()) {
      text.append("| option | default | may be | what it does |\n|---|---|---|---|\n");
      rule.options().forEach(option -> option(text, option));
      text.append('\n');
    }
  }

  private static void option(StringBuilder text, RuleOption option) {
    text.append("| `").append(option.key()).append("` | ");
    text.append(option.standard().toPlainString()).append(" | ").append(option.allowed());
    text.append(" | ").append(option.labelEn()).append(" |\n");
  }
}
