package org.gongkai.parsers.pdf;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Compares the value of a form's field with what is drawn of it. */
final class FieldValues {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,18})?");

  private FieldValues() {}

  /** Whether both are the same text, or the same number in another notation. */
  static boolean areSame(String value, String drawn) {
    String one = BLANKS.matcher(value).replaceAll("");
    String other = BLANKS.matcher(drawn).replaceAll("");
    return one.equals(other) || isSameNumber(one.replace(",", ""), other.replace(",", ""));
  }

  private static boolean isSameNumber(String one, String other) {
    return NUMBER.matcher(one).matches()
        && NUMBER.matcher(other).matches()
        && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
  }
}
