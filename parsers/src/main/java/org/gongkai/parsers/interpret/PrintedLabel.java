package org.gongkai.parsers.interpret;

/**
 * A label as printed, with all that is asked of it, by the rows of the form and others.
 *
 * @param text the label, or what stands where one may
 * @param key its {@link Labels#key}
 * @param flat its {@link Labels#flat}
 * @param mayGoOn whether it may be the beginning of a label of some form
 * @param valueLike whether it is no label but {@link Notation#isValueLike}
 * @param figureLike whether it is no label but is, or was, a figure
 */
record PrintedLabel(
    String text, String key, String flat, boolean mayGoOn, boolean valueLike, boolean figureLike) {
  static PrintedLabel of(String text) {
    return SeenLabels.of(text);
  }

  /** As {@link #of}, read anew. */
  static PrintedLabel read(String text) {
    String unnumbered = Labels.unnumbered(text);
    String key = Labels.keyOf(unnumbered);
    boolean valueLike = Notation.isValueLike(text);
    return new PrintedLabel(
        text,
        key,
        Labels.withoutNoise(unnumbered),
        LabelBeginnings.has(text, unnumbered, key),
        valueLike,
        valueLike || Notation.isDamagedNumber(text));
  }

  /** The number in front of it; empty if none. */
  String number() {
    return Labels.number(text);
  }
}
