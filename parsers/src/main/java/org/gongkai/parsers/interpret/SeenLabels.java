package org.gongkai.parsers.interpret;

/** What the labels that were seen read as. Safe for use by several threads. */
final class SeenLabels {
  private static final Remembered<PrintedLabel> SEEN = new Remembered<>(PrintedLabel::read);

  private SeenLabels() {}

  static PrintedLabel of(String text) {
    return SEEN.of(text);
  }

  /** As {@link Labels#key}. */
  static String key(String label) {
    return of(label).key();
  }
}
