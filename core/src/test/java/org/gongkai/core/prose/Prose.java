package org.gongkai.core.prose;

import java.util.List;
import java.util.stream.Collectors;

/** Sentences and figures for tests, in short forms. */
final class Prose {
  private Prose() {}

  static Sentence sentence(String text) {
    return Sentences.of(text).get(0);
  }

  /** For example {@code REQUESTS_RECEIVED 39件 about 2021 part(网上)}; the year 2022 is left out. */
  static String shortForm(List<StatedFigure> figures) {
    return figures.stream().map(Prose::shortForm).collect(Collectors.joining("; "));
  }

  private static String shortForm(StatedFigure figure) {
    String year =
        figure.year().isEmpty()
            ? " no year"
            : figure.year().getAsInt() == 2022 ? "" : " " + figure.year().getAsInt();
    return figure.quantity()
        + " "
        + figure.value().toPlainString()
        + figure.unit()
        + (figure.approximate() ? " about" : "")
        + year
        + (figure.scope().isWhole() ? "" : " part(" + figure.scope().name() + ")");
  }
}
