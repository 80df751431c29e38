package org.gongkai.parsers.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A list to choose from. One that says which entry is chosen shows that; of any other a script may
 * have chosen another than the browser would, so that all its entries are given, which are no
 * number.
 */
final class ChoiceList {
  private static final int LONGEST_FIGURE = 12;
  private static final int MOST_ENTRIES = 8;

  private ChoiceList() {}

  /** Whether an entry of the list begins like a figure: lists of links and of names do not. */
  static boolean holdsFigures(Element list) {
    return list.select("option").stream().map(ChoiceList::entry).anyMatch(ChoiceList::isFigure);
  }

  /** Whether a text begins like a figure, and is short. */
  static boolean isFigure(String entry) {
    return !entry.isEmpty()
        && entry.length() <= LONGEST_FIGURE
        && (Character.isDigit(entry.charAt(0)) || Figures.isFigure(entry));
  }

  /** What the list shows. */
  static String text(Element list) {
    List<String> chosen = entries(list, "option[selected]");
    if (chosen.size() == 1) {
      return chosen.get(0);
    }
    List<String> entries = entries(list, "option");
    String shown = String.join("|", entries.subList(0, Math.min(entries.size(), MOST_ENTRIES)));
    return entries.size() > MOST_ENTRIES ? shown + "|…" : shown;
  }

  private static List<String> entries(Element list, String selector) {
    return list.select(selector).stream().map(ChoiceList::entry).distinct().toList();
  }

  private static String entry(Element option) {
    String label = Blanks.strip(option.attr("label"));
    return label.isEmpty() ? Blanks.strip(option.text()) : label;
  }
}
