package org.gongkai.parsers.interpret;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.text.CompactText;
import org.gongkai.core.text.Numerals;

/**
 * The title of a report and what it names.
 *
 * @param text the title as printed, its lines joined
 * @param firstParagraph the number of its first paragraph among the document's
 * @param paragraphs how many paragraphs it takes
 */
record Title(String text, int firstParagraph, int paragraphs) {
  private static final Pattern SUBJECT = Pattern.compile("(?:政府信息公开|政务信息公开|信息公开|政务公开)");
  private static final Pattern BETWEEN =
      Pattern.compile("^(?:关于|關於|\\(|公布|发布|發布)+|(?:关于|關於|的|关于的|[(:：—-]+)+$");

  /** The year in the title. */
  OptionalInt year() {
    return Numerals.firstYear(Labels.compact(text));
  }

  /** The body that the title names, not completed; empty if it names none. */
  Optional<String> issuer() {
    String printed = CompactText.of(text);
    Matcher subject = subject(Traditional.simplified(printed));
    String before = printed.substring(0, subject.start());
    String name = BETWEEN.matcher(withoutYears(before)).replaceAll("");
    name = BETWEEN.matcher(name).replaceAll("");
    if (name.endsWith("人民")) {
      name += "政府";
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private static Matcher subject(String compact) {
    Matcher matcher = SUBJECT.matcher(compact);
    if (!matcher.find()) {
      throw new IllegalStateException("A title without its subject: " + compact);
    }
    return matcher;
  }

  private static String withoutYears(String text) {
    return Numerals.year().matcher(text).replaceAll("").replaceFirst("^度|度$", "");
  }
}
