package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.core.text.Numerals;
import org.gongkai.parsers.source.Paragraph;

/** The signature of a report: the issuer's name and the date, each on a line of its own. */
final class Signature {
  /** No date has more: 二〇二一年二十三月二十三日. */
  private static final int MOST_IDEOGRAPHS = 13;

  private Signature() {}

  /** The paragraphs without those that are only a date, or a name right before such a date. */
  static List<Paragraph> without(List<Paragraph> paragraphs) {
    List<Paragraph> text = new ArrayList<>();
    boolean dateFollows = false;
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      boolean date = isDate(paragraphs.get(i));
      boolean name = dateFollows && TitleFinder.isName(paragraphs.get(i).text());
      if (!name && !date) {
        text.add(paragraphs.get(i));
      }
      dateFollows = date;
    }
    Collections.reverse(text);
    return text;
  }

  private static boolean isDate(Paragraph paragraph) {
    return Notation.ideographs(paragraph.text()) <= MOST_IDEOGRAPHS
        && Numerals.dateInBrackets(Labels.compact(paragraph.text())).isPresent();
  }
}
