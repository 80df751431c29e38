package org.gongkai.parsers.interpret;

import java.util.HashSet;
import java.util.Set;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.text.CompactText;

/** What the labels of the forms begin with: tells where a label cannot go on with other lines. */
final class LabelBeginnings {
  /** All beginnings of the keys of all labels, the whole keys not. */
  private static final Set<String> BEGINNINGS = beginnings();

  private static final char LAST_OF_ASCII = '\u007F';
  private static final char FIRST_FULL_WIDTH = '\uFF01';

  private LabelBeginnings() {}

  /**
   * Whether a text and more text behind it may be a label of some form together. False only where
   * its key stays the beginning of the whole text's key, whatever follows.
   *
   * @param text a label as printed
   * @param unnumbered it as {@link Labels#unnumbered} gives it
   * @param key its {@link Labels#key}
   */
  static boolean has(String text, String unnumbered, String key) {
    return BEGINNINGS.contains(key) || !isFixed(text, unnumbered);
  }

  private static boolean isFixed(String text, String unnumbered) {
    return Labels.endsNumber(unnumbered)
        && Labels.hasNoBracket(unnumbered)
        && combinesWithNothing(text.charAt(text.length() - 1));
  }

  /** Signs that combine with the character before them do so with letters and signs of ASCII. */
  private static boolean combinesWithNothing(char c) {
    return c > LAST_OF_ASCII && c < FIRST_FULL_WIDTH && CompactText.isSimple(c);
  }

  private static Set<String> beginnings() {
    Set<String> beginnings = new HashSet<>();
    for (ReportTemplate template : ReportTemplate.all()) {
      template.tables().stream()
          .flatMap(Vocabulary::labels)
          .map(Labels::key)
          .forEach(key -> addBeginnings(key, beginnings));
    }
    return Set.copyOf(beginnings);
  }

  private static void addBeginnings(String key, Set<String> beginnings) {
    for (int end = 0; end < key.length(); end++) {
      beginnings.add(key.substring(0, end));
    }
  }
}
