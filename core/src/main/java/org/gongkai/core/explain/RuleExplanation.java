package org.gongkai.core.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.core.check.RuleOption;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Language;

/**
 * What a kind of finding means. The texts are those of the bundle {@code rules}.
 *
 * @param code the kind of finding
 */
public record RuleExplanation(FindingCode code) {
  private static final String BUNDLE = "org.gongkai.core.explain.rules";

  /** What holds in a report that has such a finding. */
  public String meaning(Language language) {
    return text(language, "meaning");
  }

  /** The rule behind it: where the law or the form says so. */
  public String source(Language language) {
    return text(language, "source");
  }

  /** When it is not judged. */
  public String limits(Language language) {
    return text(language, "limits");
  }

  /** An example. */
  public String example(Language language) {
    return text(language, "example");
  }

  /** The numbers that tune the rule. */
  public List<RuleOption> options() {
    return Arrays.stream(RuleOption.values()).filter(option -> option.code() == code).toList();
  }

  private String text(Language language, String part) {
    Locale locale = language == Language.ZH ? Locale.CHINESE : Locale.ROOT;
    return ResourceBundle.getBundle(BUNDLE, locale).getString(code + "." + part);
  }
}
