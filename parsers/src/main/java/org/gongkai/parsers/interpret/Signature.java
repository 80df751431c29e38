package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.text.Numerals;
import org.gongkai.parsers.source.Paragraph;

/** The signature of a report: the issuer's name and the date, each on a line of its own. */
final class Signature {
  private Signature() {}

  /** The paragraphs without those that are only a date, or a name right before such a date. */
  static List<Paragraph> without(List<Paragraph> paragraphs) {
    List<Paragraph> text = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean dateFollows = i + 1 < paragraphs.size() && isDate(paragraphs.get(i + 1));
      boolean name = dateFollows && TitleFinder.isName(paragraphs.get(i).text());
      if (!name && !isDate(paragraphs.get(i))) {
        text.add(paragraphs.get(i));
      }
    }
    return text;
  }

  private static boolean isDate(Paragraph paragraph) {
    String compact = Labels.compact(paragraph.text()).replaceAll("^\\(|\\)$", "");
    return Numerals.date(compact).isPresent();
  }
}
