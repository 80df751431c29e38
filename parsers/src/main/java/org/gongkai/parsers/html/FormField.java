package org.gongkai.parsers.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A field of a form in the cell of a table: what was typed into it is the cell's text. */
final class FormField {
  private static final Set<String> TYPED = Set.of("", "text", "number", "tel");

  private FormField() {}

  /** Whether an element is a field that shows a text in a cell. */
  static boolean isEntry(Element element) {
    String name = element.normalName();
    boolean typed = name.equals("input") && TYPED.contains(type(element));
    return (typed || name.equals("textarea")) && isInCell(element);
  }

  private static String type(Element field) {
    return field.attr("type").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isInCell(Element element) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      String name = at.normalName();
      if (name.equals("td") || name.equals("th")) {
        return true;
      }
    }
    return false;
  }

  /** What the field shows. */
  static String text(Element field) {
    return field.normalName().equals("input") ? field.attr("value") : field.wholeText();
  }
}
