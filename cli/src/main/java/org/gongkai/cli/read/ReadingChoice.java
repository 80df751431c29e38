package org.gongkai.cli.read;

import java.io.Serializable;
import org.gongkai.core.check.RuleSettings;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.source.ReadLimits;

/**
 * How reports are to be read and judged.
 *
 * @param confirm whether PDF tables are read a second time
 * @param rulesText the text of the rules file; empty for the rules as they are documented
 * @param limits how much a file may have
 */
public record ReadingChoice(boolean confirm, String rulesText, ReadLimits limits)
    implements Serializable {
  /** Which rules are on, and how they are tuned. */
  public RuleSettings rules() {
    return RuleSettings.parse(rulesText, "rules");
  }

  /** A parser that does so. */
  public ReportParser parser() {
    return ReportParser.builder().confirmFigures(confirm).rules(rules()).limits(limits).build();
  }
}
