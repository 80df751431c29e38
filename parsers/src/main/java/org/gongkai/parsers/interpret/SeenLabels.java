package org.gongkai.parsers.interpret;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the labels that were seen read as: reports print the same ones over and over. Safe for use
 * by several threads.
 */
final class SeenLabels {
  /** Far more than all forms have; a file of nothing but new ones must not fill the memory. */
  static final int MOST = 4096;

  /** Longer texts are no labels that come again. */
  static final int LONGEST = 64;

  private static final Map<String, PrintedLabel> SEEN = new ConcurrentHashMap<>();

  private SeenLabels() {}

  static PrintedLabel of(String text) {
    if (text.length() > LONGEST) {
      return PrintedLabel.read(text);
    }
    PrintedLabel seen = SEEN.get(text);
    return seen == null ? remember(PrintedLabel.read(text)) : seen;
  }

  private static PrintedLabel remember(PrintedLabel label) {
    if (SEEN.size() >= MOST) {
      SEEN.clear();
    }
    SEEN.put(label.text(), label);
    return label;
  }

  /** As {@link Labels#key}. */
  static String key(String label) {
    return of(label).key();
  }

  static int count() {
    return SEEN.size();
  }
}
