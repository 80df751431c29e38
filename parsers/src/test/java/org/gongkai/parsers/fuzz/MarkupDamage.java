package org.gongkai.parsers.fuzz;

import java.nio.charset.StandardCharsets;

/** Nests, repeats, drops and swaps elements of XML and HTML, and changes their attributes. */
final class MarkupDamage implements Damage {
  private static final int MAX_CHANGES = 4;
  private static final int MAX_DOUBLINGS = 14;
  private static final String DOCTYPE =
      "<!DOCTYPE a [<!ENTITY b \"cccccccccc\"><!ENTITY d \"&b;&b;&b;\">]>";

  @Override
  public byte[] to(byte[] document, Choices choices) {
    // Latin-1 keeps every byte as it is.
    String text = new String(document, StandardCharsets.ISO_8859_1);
    int changes = choices.between(1, MAX_CHANGES);
    for (int i = 0; i < changes && text.length() <= MAX_BYTES; i++) {
      text = change(text, choices);
    }
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String change(String text, Choices choices) {
    int start = tagFrom(text, choices);
    int end = start < 0 ? -1 : text.indexOf('>', start) + 1;
    if (end <= 0) {
      return text;
    }
    String tag = text.substring(start, end);
    return switch (choices.between(0, 6)) {
      case 0 -> replaced(text, start, start, times(tag, choices));
      case 1 -> replaced(text, start, end, "");
      case 2 -> replaced(text, start, end, attribute(tag, choices));
      case 3 -> element(text, start, tag, choices);
      case 4 -> replaced(text, start, start, DOCTYPE + "&d;");
      case 5 -> replaced(text, start, end, otherTag(text, choices));
      default -> replaced(text, end, end, latin(ByteDamage.token(choices)));
    };
  }

  private static int tagFrom(String text, Choices choices) {
    return text.isEmpty() ? -1 : text.indexOf('<', choices.between(0, text.length() - 1));
  }

  private static String times(String part, Choices choices) {
    int most = Math.max(1, MAX_BYTES / part.length());
    return part.repeat(Math.min(most, 1 << choices.between(0, MAX_DOUBLINGS)));
  }

  /** Gives the tag's first attribute another value, or one if it has none. */
  private static String attribute(String tag, Choices choices) {
    String value = latin(ByteDamage.token(choices)).replace("\"", "");
    int quote = tag.indexOf('"');
    int end = quote < 0 ? -1 : tag.indexOf('"', quote + 1);
    return end < 0
        ? tag.substring(0, tag.length() - 1) + " rowspan=\"" + value + "\">"
        : replaced(tag, quote + 1, end, value);
  }

  /** Repeats or drops a whole element, as far as its name tells where it ends. */
  private static String element(String text, int start, String tag, Choices choices) {
    String name = tag.substring(1).split("[\\s/>]", 2)[0];
    String close = "</" + name + ">";
    int end = text.indexOf(close, start);
    if (name.isEmpty() || end < 0) {
      return text;
    }
    int behind = end + close.length();
    String whole = text.substring(start, behind);
    return replaced(text, start, behind, choices.yes() ? "" : times(whole, choices));
  }

  private static String otherTag(String text, Choices choices) {
    int start = tagFrom(text, choices);
    int end = start < 0 ? -1 : text.indexOf('>', start) + 1;
    return end <= 0 ? "" : text.substring(start, end);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String replaced(String text, int from, int to, String part) {
    return text.substring(0, from) + part + text.substring(to);
  }
}
