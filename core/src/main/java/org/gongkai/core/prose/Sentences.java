package org.gongkai.core.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.core.text.CompactText;

/** Parts a text into sentences. */
final class Sentences {
  private static final String ENDS = "。！？!?\n";
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Sentences() {}

  /** The sentences that are not too long to be read, in order. */
  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i == text.length() - 1 || isEnd(text, i)) {
        add(text.substring(start, i + 1), sentences);
        start = i + 1;
      }
    }
    return sentences;
  }

  private static boolean isEnd(String text, int i) {
    char c = text.charAt(i);
    if (CompactText.isIdeograph(c)) {
      return false; // Nearly all.
    }
    boolean isDot = c == '.' || c == '．';
    return ENDS.indexOf(c) >= 0
        || isDot
            && i > 0
            && Character.isIdeographic(text.charAt(i - 1))
            && Character.isIdeographic(text.charAt(i + 1));
  }

  private static void add(String printed, List<Sentence> sentences) {
    String text = printed.strip();
    if (text.length() > 2 * Passages.LONGEST_SENTENCE) {
      return;
    }
    boolean hasSpace = hasSpace(text);
    String compact = hideNames(CompactText.of(hasSpace ? keepDigitsApart(text) : text));
    if (!compact.isEmpty() && compact.length() <= Passages.LONGEST_SENTENCE) {
      String folded = hasSpace ? SPACE.matcher(text).replaceAll(" ") : text;
      sentences.add(Sentence.of(folded, compact));
    }
  }

  private static boolean hasSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Digits that white space parts are not one number, nor is it known that they are two. */
  private static String keepDigitsApart(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isFirstSpace = isSpace(c) && i > 0 && Character.isDigit(text.charAt(i - 1));
      kept.append(isFirstSpace && isDigitAfterSpaces(text, i) ? '_' : c);
    }
    return kept.toString();
  }

  private static boolean isDigitAfterSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  private static boolean isSpace(char c) {
    return !CompactText.isIdeograph(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static String hideNames(String compact) {
    if (compact.indexOf('《') < 0 && compact.indexOf('[') < 0) {
      return compact;
    }
    StringBuilder text = new StringBuilder(compact);
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '《' || c == '[') && open < 0) {
        open = i;
      } else if ((c == '》' || c == ']') && open >= 0) {
        text.replace(open + 1, i, "*".repeat(i - open - 1));
        open = -1;
      }
    }
    return text.toString();
  }
}
