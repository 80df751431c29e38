package org.gongkai.parsers.word;

/** Raised and lowered digits keep their height: the 1 of a mark such as 15¹ is none of the 15. */
public final class RaisedDigits {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  private RaisedDigits() {}

  /** The text with its digits raised. */
  public static String raise(String text) {
    return move(text, RAISED);
  }

  /** The text with its digits lowered. */
  public static String lower(String text) {
    return move(text, LOWERED);
  }

  private static String move(String text, String digits) {
    StringBuilder moved = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      moved.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
    }
    return moved.toString();
  }
}
