package org.gongkai.parsers.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a conditional format holds: what is compared with numbers is worked out, of any other kind a
 * number may be meant.
 *
 * @param type as in {@code ST_CfType}
 * @param operator as in {@code ST_ConditionalFormattingOperator}; empty where there is none
 */
record Condition(String type, String operator, List<String> formulas) {
  /** Whether it may hold for a cell that shows a text. */
  boolean mayHold(String text) {
    BigDecimal value = number(text.replace(",", ""));
    if (value == null || isAboutOthers()) {
      return false;
    }
    BigDecimal first = formulas.isEmpty() ? null : number(formulas.get(0));
    if (!type.equals("cellIs") || first == null) {
      return true;
    }
    int order = value.compareTo(first);
    return switch (operator) {
      case "equal" -> order == 0;
      case "notEqual" -> order != 0;
      case "greaterThan" -> order > 0;
      case "greaterThanOrEqual" -> order >= 0;
      case "lessThan" -> order < 0;
      case "lessThanOrEqual" -> order <= 0;
      default -> true;
    };
  }

  /** About errors and blank cells, which are no numbers. */
  private boolean isAboutOthers() {
    String formula = formulas.isEmpty() ? "" : formulas.get(0).toUpperCase(Locale.ROOT);
    return type.startsWith("contains")
        || formula.contains("ISERR")
        || formula.contains("ISNA")
        || formula.contains("ISBLANK");
  }

  private static @Nullable BigDecimal number(String text) {
    try {
      return new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
