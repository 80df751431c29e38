package org.gongkai.parsers.interpret;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Labels whose cell took in the figure that stood beside it: {@code 规范性文件 83件}. */
final class LabelFigures {
  private static final Pattern EXPLANATION = Pattern.compile("[(\\[][^)\\]]*(?:[)\\]]|$)");
  private static final Pattern FIGURE_BEHIND =
      Pattern.compile(
          "(?s).*\\p{IsHan}[”\"』」]?\\s*[-+]?(\\d[\\d,.]*|零)\\s*(?:[万亿]?元|[万亿]|件|条|项|次|个|篇|人)?\\s*");

  private static final Remembered<Boolean> ENDS = new Remembered<>(LabelFigures::isFigureBehind);

  private LabelFigures() {}

  /** Whether a figure stands behind a label, its explanations in brackets apart. */
  static boolean endsInFigure(String label) {
    return ENDS.of(label);
  }

  private static boolean isFigureBehind(String label) {
    if (!Notation.canHoldDigit(label)) {
      return false; // Nearly all.
    }
    String folded = Normalizer.normalize(label, Normalizer.Form.NFKC);
    return FIGURE_BEHIND.matcher(EXPLANATION.matcher(folded).replaceAll("")).matches();
  }
}
