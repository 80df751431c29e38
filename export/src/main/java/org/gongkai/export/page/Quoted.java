package org.gongkai.export.page;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Marks in a paragraph the sentence that a message quotes. */
final class Quoted {
  private static final Pattern QUOTED = Pattern.compile("“(.+)”|\"(.+)\"", Pattern.DOTALL);
  private static final int SHORTEST = 4;

  private Quoted() {}

  static void write(Markup out, String paragraph, String message) {
    String text = Markup.shown(paragraph, TextPanel.LONGEST);
    Optional<String> quoted = find(text, Markup.shown(message));
    if (quoted.isEmpty()) {
      out.text(text, TextPanel.LONGEST);
      return;
    }
    int from = text.indexOf(quoted.get());
    out.text(text.substring(0, from), TextPanel.LONGEST);
    out.open("mark").text(quoted.get()).close("mark");
    out.text(text.substring(from + quoted.get().length()), TextPanel.LONGEST);
  }

  private static Optional<String> find(String text, String message) {
    return QUOTED
        .matcher(message)
        .results()
        .map(Quoted::content)
        .filter(quoted -> quoted.length() >= SHORTEST && text.contains(quoted))
        .max(Comparator.comparingInt(String::length));
  }

  private static String content(MatchResult match) {
    return match.group(1) == null ? match.group(2) : match.group(1);
  }
}
