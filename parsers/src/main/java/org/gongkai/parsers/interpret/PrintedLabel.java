package org.gongkai.parsers.interpret;

/**
 * A label as printed, with what the rows of the form are asked for it.
 *
 * @param text the label
 * @param key its {@link Labels#key}
 * @param flat its {@link Labels#flat}
 * @param mayGoOn whether it may be the beginning of a label of some form
 */
record PrintedLabel(String text, String key, String flat, boolean mayGoOn) {
  static PrintedLabel of(String text) {
    return SeenLabels.of(text);
  }

  /** As {@link #of}, read anew. */
  static PrintedLabel read(String text) {
    String unnumbered = Labels.unnumbered(text);
    String key = Labels.keyOf(unnumbered);
    boolean mayGoOn = LabelBeginnings.has(text, unnumbered, key);
    return new PrintedLabel(text, key, Labels.withoutNoise(unnumbered), mayGoOn);
  }

  /** The number in front of it; empty if none. */
  String number() {
    return Labels.number(text);
  }
}
