package org.gongkai.core.template;

import java.util.List;
import org.gongkai.core.finding.FindingCode;

/**
 * A sum that the form prescribes: the parts add up to the totals.
 *
 * @param code the finding where it does not hold
 * @param parts the ids of the cells on the left side
 * @param totals the ids of the cells on the right side; one for a plain sum, two for the balance of
 *     requests
 * @param variants those of the parts that only some reports print
 */
public record TemplateSum(
    FindingCode code, List<String> parts, List<String> totals, List<String> variants) {
  /** Takes copies of the lists. */
  public TemplateSum {
    parts = List.copyOf(parts);
    totals = List.copyOf(totals);
    variants = List.copyOf(variants);
  }
}
