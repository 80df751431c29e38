package org.gongkai.parsers.interpret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.text.CompactText;

/** Brings labels to a form in which spellings of the same label are equal. */
final class Labels {
  private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
  private static final Pattern NUMBERING =
      Pattern.compile(
          "(?:\\((?:"
              + NUMERAL
              + "|\\d{1,2})\\)[、.:]?|(?:"
              + NUMERAL
              + "|\\d{1,2})[、.)]"
              + "|\\d{1,2}[·・•\uFFFD](?=[\\u4e00-\\u9fff])"
              + "|"
              + NUMERAL
              + "(?=本年|上年|结转)|\\d{1,2}(?=[\\u4e00-\\u9fff]))");
  private static final Pattern BARE_NUMERAL_IN_BRACKETS =
      Pattern.compile("\\((" + NUMERAL + "|\\d{1,2})\\)");
  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

  /** Brackets in brackets: far more than any label has. Each takes a pass through the text. */
  private static final int MOST_NESTED = 100;

  private static final String FIRST_OF_NUMBER = "(0123456789一二三四五六七八九十";
  private static final String OF_WHICH = "其中";

  /** What another order of the same characters takes from their likeness. */
  private static final double OUT_OF_ORDER = 0.2;

  private Labels() {}

  /** As {@link CompactText}, in simplified characters. */
  static String compact(String text) {
    return Traditional.simplified(CompactText.of(text));
  }

  /**
   * The label without its number, its bracketed explanations and all signs: two spellings of one
   * label have the same key. An explanation that is cut off in the middle is dropped as well.
   */
  static String key(String text) {
    return keyOf(unnumbered(text));
  }

  /** As {@link #key}, but what stands in brackets is kept. */
  static String flat(String text) {
    return withoutNoise(unnumbered(text));
  }

  /** The number in front of a label, for example {@code 七} of {@code （七）总计}; empty if none. */
  static String number(String text) {
    String compact = withoutOfWhich(compact(text));
    return withoutNoise(compact.substring(0, endOfNumber(compact))).replace("\uFFFD", "");
  }

  /** The compact label without its number: what {@link #keyOf} and {@link #withoutNoise} take. */
  static String unnumbered(String text) {
    String label = withoutOfWhich(compact(text));
    label = withoutOfWhich(label.substring(endOfNumber(label)));
    return label.substring(endOfNumber(label));
  }

  static String keyOf(String unnumbered) {
    if (unnumbered.indexOf('(') < 0 && unnumbered.indexOf('[') < 0) {
      return withoutNoise(unnumbered);
    }
    String label = BARE_NUMERAL_IN_BRACKETS.matcher(unnumbered).replaceAll("$1");
    String bare = withoutBrackets(label);
    return withoutNoise(bare.isEmpty() ? label : bare);
  }

  /**
   * Whether, whatever may follow a text, its key is no other with or without the signs in it:
   * neither does it begin as a number does, nor has it brackets.
   */
  static boolean isPlain(String text) {
    String label = compact(text);
    return !label.isEmpty()
        && FIRST_OF_NUMBER.indexOf(label.charAt(0)) < 0
        && label.charAt(0) != OF_WHICH.charAt(0)
        && hasNoBracket(label);
  }

  /**
   * Whether the text of an unnumbered label begins so that no number before it would be read
   * otherwise, whatever may follow it.
   */
  static boolean endsNumber(String unnumbered) {
    return unnumbered.length() > 1 && FIRST_OF_NUMBER.indexOf(unnumbered.charAt(0)) < 0;
  }

  static boolean hasNoBracket(String label) {
    for (int i = 0; i < label.length(); i++) {
      if ("()[]".indexOf(label.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static String withoutOfWhich(String label) {
    if (!label.startsWith(OF_WHICH)) {
      return label;
    }
    return label.substring(OF_WHICH.length() + (label.startsWith(":", OF_WHICH.length()) ? 1 : 0));
  }

  private static int endOfNumber(String label) {
    if (label.isEmpty() || FIRST_OF_NUMBER.indexOf(label.charAt(0)) < 0) {
      return 0;
    }
    Matcher matcher = NUMBERING.matcher(label);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  private static String withoutBrackets(String label) {
    String text = label;
    String before = "";
    for (int i = 0; i < MOST_NESTED && !text.equals(before); i++) {
      before = text;
      text = BRACKETED.matcher(text).replaceAll("");
    }
    int open = text.indexOf('(');
    return open > 0 ? text.substring(0, open) : text;
  }

  /** The letters and digits of a label, and the mark for a character that could not be read. */
  static String withoutNoise(String label) {
    if (isAllKept(label)) {
      return label;
    }
    StringBuilder kept = new StringBuilder(label.length());
    int c;
    for (int i = 0; i < label.length(); i += Character.charCount(c)) {
      c = label.codePointAt(i);
      if (isKept(c)) {
        kept.appendCodePoint(c);
      }
    }
    return kept.toString();
  }

  private static boolean isAllKept(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (!isIdeograph(label.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIdeograph(int c) {
    return c >= '\u4E00' && c <= '\u9FA5';
  }

  private static boolean isKept(int c) {
    return isIdeograph(c)
        || c == '\uFFFD'
        || Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  /**
   * How alike two keys are: 1 for equal ones, 0 for such that share nothing. The same characters in
   * another order (信访投诉举报 for 信访举报投诉) count almost as the same.
   */
  static double similarity(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    if (longer == 0) {
      return 1;
    }
    double inOrder = 1 - (double) distance(a, b) / longer;
    double inAnyOrder = 2.0 * shared(a, b) / (a.length() + b.length());
    return Math.max(inOrder, inAnyOrder - OUT_OF_ORDER);
  }

  /**
   * Whether two keys are at least so alike; most that are not are told without {@link #distance}.
   */
  static boolean areAlike(String a, String b, double least) {
    int longer = Math.max(a.length(), b.length());
    if (longer == 0) {
      return true;
    }
    // Characters that are not shared must be changed, so that the keys cannot be more alike in
    // order.
    int shared = shared(a, b);
    double inAnyOrder = 2.0 * shared / (a.length() + b.length()) - OUT_OF_ORDER;
    return inAnyOrder >= least
        || ((double) shared / longer >= least && 1 - (double) distance(a, b) / longer >= least);
  }

  /** How many characters two texts share, each counted as often as it stands in both. */
  private static int shared(String a, String b) {
    boolean[] taken = new boolean[b.length()];
    int shared = 0;
    for (int i = 0; i < a.length(); i++) {
      int at = b.indexOf(a.charAt(i));
      while (at >= 0 && taken[at]) {
        at = b.indexOf(a.charAt(i), at + 1);
      }
      if (at >= 0) {
        taken[at] = true;
        shared++;
      }
    }
    return shared;
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(swap, 1 + Math.min(previous[j], current[j - 1]));
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
