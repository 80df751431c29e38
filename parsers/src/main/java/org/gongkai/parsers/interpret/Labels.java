package org.gongkai.parsers.interpret;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings labels to a form in which spellings of the same label are equal. */
final class Labels {
  private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:\\((?:" + NUMERAL + "|\\d{1,2})\\)[、.:]?|(?:" + NUMERAL + "|\\d{1,2})[、.)]"
              + "|" + NUMERAL + "(?=本年|上年|结转)|\\d{1,2}(?=[\\u4e00-\\u9fff]))");
  private static final Pattern BARE_NUMERAL_IN_BRACKETS =
      Pattern.compile("\\((" + NUMERAL + "|\\d{1,2})\\)");
  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}\\uFFFD]+");
  private static final Pattern OF_WHICH = Pattern.compile("^其中:?");

  /** What another order of the same characters takes from their likeness. */
  private static final double OUT_OF_ORDER = 0.2;

  private Labels() {}

  /** Compatibility forms folded, white space taken away, brackets and signs in one width. */
  static String compact(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder compact = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isInvisible(c)) {
        compact.append(plain(c));
      }
    }
    return compact.toString();
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u200C' || c == '\u200D' || c == '\u00AD';
  }

  private static char plain(char c) {
    return switch (c) {
      case '〔', '【' -> '[';
      case '〕', '】' -> ']';
      case '﹙' -> '(';
      case '﹚' -> ')';
      case '．', '﹒' -> '.';
      default -> Radicals.fold(c);
    };
  }

  /**
   * The label without its number, its bracketed explanations and all signs: two spellings of one
   * label have the same key. An explanation that is cut off in the middle is dropped as well.
   */
  static String key(String text) {
    String label = withoutNumbering(compact(text));
    Matcher numerals = BARE_NUMERAL_IN_BRACKETS.matcher(label);
    label = numerals.replaceAll("$1");
    String bare = withoutBrackets(label);
    return NOISE.matcher(bare.isEmpty() ? label : bare).replaceAll("");
  }

  /** As {@link #key}, but what stands in brackets is kept. */
  static String flat(String text) {
    return NOISE.matcher(withoutNumbering(compact(text))).replaceAll("");
  }

  /** The number in front of a label, for example {@code 七} of {@code （七）总计}; empty if none. */
  static String number(String text) {
    String compact = OF_WHICH.matcher(compact(text)).replaceFirst("");
    Matcher matcher = NUMBERING.matcher(compact);
    return matcher.find() ? NOISE.matcher(matcher.group()).replaceAll("") : "";
  }

  private static String withoutNumbering(String compact) {
    String label = OF_WHICH.matcher(compact).replaceFirst("");
    label = NUMBERING.matcher(label).replaceFirst("");
    label = OF_WHICH.matcher(label).replaceFirst("");
    return NUMBERING.matcher(label).replaceFirst("");
  }

  private static String withoutBrackets(String label) {
    String text = label;
    String before;
    do {
      before = text;
      text = BRACKETED.matcher(text).replaceAll("");
    } while (!text.equals(before));
    int open = text.indexOf('(');
    return open > 0 ? text.substring(0, open) : text;
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
    return Math.max(inOrder, sharedCharacters(a, b) - OUT_OF_ORDER);
  }

  private static double sharedCharacters(String a, String b) {
    StringBuilder rest = new StringBuilder(b);
    int shared = 0;
    for (int i = 0; i < a.length(); i++) {
      int at = rest.indexOf(String.valueOf(a.charAt(i)));
      if (at >= 0) {
        rest.deleteCharAt(at);
        shared++;
      }
    }
    return 2.0 * shared / (a.length() + b.length());
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
