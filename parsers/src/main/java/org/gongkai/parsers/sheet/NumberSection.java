package org.gongkai.parsers.sheet;

import java.util.Locale;
import java.util.Set;
import org.gongkai.parsers.word.MarkedDigits;

/**
 * One of the parts of a number format, which are for numbers above, below and at zero, and for
 * text: what stands around the value and which places are left for it.
 */
final class NumberSection {
  private static final String PLACES = "0#?";
  private static final String OF_DATES = "ymdhsaegbYMDHSAEGB";
  private static final Set<String> WHITE = Set.of("[white]", "[color2]", "[color 2]", "[白色]");
  private static final String[] GENERAL = {"general", "G/通用格式"};

  private final String code;
  private final StringBuilder before = new StringBuilder();
  private final StringBuilder after = new StringBuilder();
  private boolean general;
  private boolean text;
  private boolean date;
  private boolean white;
  private boolean places;
  private boolean parted;
  private boolean fraction;
  private boolean zeroShown;
  private int at;

  /** For the part of a pattern between its semicolons. */
  NumberSection(String code) {
    this.code = code;
    while (at < code.length()) {
      step();
    }
  }

  private void step() {
    char c = code.charAt(at);
    if (startsGeneral()) {
      return;
    }
    switch (c) {
      case '"' -> quoted();
      case '\\', '!' -> {
        literal(code.substring(Math.min(at + 1, code.length()), Math.min(at + 2, code.length())));
        at += 2;
      }
      case '_', '*' -> at += 2; // Only room, as wide as the next character or filled with it.
      case '[' -> bracketed();
      case '@' -> {
        text = true;
        at++;
      }
      case '.', ',' -> at++;
      default -> plain(c);
    }
  }

  private boolean startsGeneral() {
    for (String name : GENERAL) {
      if (code.regionMatches(true, at, name, 0, name.length())) {
        general = true;
        at += name.length();
        return true;
      }
    }
    return false;
  }

  private void quoted() {
    int end = code.indexOf('"', at + 1);
    end = end < 0 ? code.length() : end;
    literal(code.substring(at + 1, end));
    at = end + 1;
  }

  /** A colour, a condition, a language with the sign of its money. */
  private void bracketed() {
    int end = code.indexOf(']', at) + 1;
    end = end == 0 ? code.length() : end;
    String held = code.substring(at, end);
    if (held.startsWith("[$")) {
      int sign = held.indexOf('-');
      literal(held.substring(2, sign < 0 ? held.length() - 1 : sign));
    }
    white |= WHITE.contains(held.toLowerCase(Locale.ROOT));
    date |= held.matches("\\[[hmsHMS]+\\]");
    at = end;
  }

  private void plain(char c) {
    if (PLACES.indexOf(c) >= 0) {
      parted |= places && after.length() > 0;
      places = true;
      zeroShown |= c == '0';
    } else if (OF_DATES.indexOf(c) >= 0) {
      date = true;
    } else {
      fraction |= c == '/';
      literal(String.valueOf(c));
    }
    at++;
  }

  private void literal(String words) {
    (general || text || places ? after : before).append(words);
  }

  /** Whether it leaves the look of the value to the program. */
  boolean isGeneral() {
    return general;
  }

  /** Whether it is one for days and times. */
  boolean isDate() {
    return date && !general;
  }

  boolean isForText() {
    return text;
  }

  /** Whether it leaves room for the digits of a number. */
  boolean hasPlaces() {
    return places;
  }

  /** Whether words stand between the digits of a number, as in {@code 0\.0}. */
  boolean partsDigits() {
    return parted && !fraction;
  }

  /** Whether a zero has a place that shows it. */
  boolean showsZero() {
    return zeroShown;
  }

  String code() {
    return code;
  }

  /** A text as the section shows it, among its words. */
  String around(String value) {
    return seen((before + value + after).strip());
  }

  /** The words without a value. */
  String words() {
    return around("");
  }

  /** What is shown, marked if the section writes it in white. */
  String seen(String shown) {
    return white ? MarkedDigits.FAINT.in(shown) : shown;
  }
}
