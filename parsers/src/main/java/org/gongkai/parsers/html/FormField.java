package org.gongkai.parsers.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A field of a form in the cell of a table: what was typed into it, or chosen from its list, is the
 * cell's text. So is a figure that is a formula, a drawing, or the name of a button.
 */
final class FormField {
  /** Kinds that show no text of their own; browsers show any other as a field to type into. */
  private static final Set<String> NOT_TYPED =
      Set.of(
          "button",
          "checkbox",
          "color",
          "date",
          "datetime-local",
          "file",
          "hidden",
          "image",
          "month",
          "password",
          "radio",
          "range",
          "reset",
          "submit",
          "time",
          "week");

  private FormField() {}

  /** Whether an element is a field that shows a text in a cell. */
  static boolean isEntry(Element element) {
    return switch (element.normalName()) {
      case "input" ->
          (!NOT_TYPED.contains(type(element)) || isFigureOfButton(element)) && isInCell(element);
      case "button", "math", "svg" -> ChoiceList.isFigure(drawn(element)) && isInCell(element);
      case "textarea" -> isInCell(element);
      case "select" -> isInCell(element) && ChoiceList.holdsFigures(element);
      default -> false;
    };
  }

  private static String type(Element field) {
    return field.attr("type").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isFigureOfButton(Element input) {
    return type(input).equals("button") && ChoiceList.isFigure(Blanks.strip(input.attr("value")));
  }

  /** The texts of the parts of a formula or a drawing, side by side. */
  private static String drawn(Element element) {
    return String.join(
        " ",
        element.stream()
            .map(part -> Blanks.strip(part.ownText()))
            .filter(text -> !text.isEmpty())
            .toList());
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
    return switch (field.normalName()) {
      case "input" -> field.attr("value");
      case "select" -> ChoiceList.text(field);
      case "button", "math", "svg" -> drawn(field);
      default -> field.wholeText();
    };
  }
}
