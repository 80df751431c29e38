package org.gongkai.parsers.interpret;

/**
 * A label as printed, with what the rows of the form are asked for it.
 *
 * @param text the label
 * @param key its {@link Labels#key}
 * @param flat its {@link Labels#flat}
 */
record PrintedLabel(String text, String key, String flat) {
  static PrintedLabel of(String text) {
    return SeenLabels.of(text);
  }

  /** As {@link #of}, read anew. */
  static PrintedLabel read(String text) {
    String unnumbered = Labels.unnumbered(text);
    return new PrintedLabel(text, Labels.keyOf(unnumbered), Labels.withoutNoise(unnumbered));
  }

  /** The number in front of it; empty if none. */
  String number() {
    return Labels.number(text);
  }
}
