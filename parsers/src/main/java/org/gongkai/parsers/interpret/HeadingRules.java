package org.gongkai.parsers.interpret;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.text.ChineseNumbers;
import org.gongkai.parsers.source.Paragraph;

/** Tells headings from text, paragraph by paragraph; remembers the numbers it has seen. */
final class HeadingRules {
  private static final int LONGEST_HEADING = 40;
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String FIRST_OF_NUMBER = NUMERALS + "0123456789（(㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";
  private static final Pattern FIRST_LEVEL =
      Pattern.compile("^\\s*([" + NUMERALS + "]{1,3})\\s*[、.．,，:：]\\s*(\\S.*)$", Pattern.DOTALL);
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "^\\s*(?:[（(]\\s*[" + NUMERALS + "]{1,3}\\s*[）)]|[" + NUMERALS + "]{1,3}[）)]|[㈠-㈩]).*$",
          Pattern.DOTALL);
  private static final Pattern THIRD_LEVEL =
      Pattern.compile("^\\s*(?:\\d{1,2}[.、．](?!\\d)|[（(]\\d{1,2}[）)]).*$", Pattern.DOTALL);
  private static final String ANNEX_BEGINS = "附";
  private static final Pattern ANNEX =
      Pattern.compile("^附件?\\s*\\d*\\s*[：:].{0,40}$|^附\\s*[件表]\\s*\\d*$");
  private static final Pattern END_OF_HEADING = Pattern.compile("[。：:\\n]|(?<=情况)\\s+(?=\\S{8})");

  private int lastNumber;

  /**
   * The heading that a paragraph is or begins with.
   *
   * @param behindStart whether any text stands before
   */
  Optional<Heading> heading(Paragraph paragraph, boolean behindStart) {
    String text = paragraph.text().strip();
    if (paragraph.role() == Paragraph.Role.NOTE) {
      return Optional.empty();
    }
    if (isAnnex(text) && behindStart) {
      return Optional.of(new Heading(SectionKind.ANNEX, text, 1, ""));
    }
    if (!mayBeNumbered(text)) {
      return unnumbered(paragraph, text);
    }
    if (IN_BRACKETS.matcher(text).matches()) {
      return part(text, 2);
    }
    Matcher first = FIRST_LEVEL.matcher(text);
    if (first.matches()) {
      return numbered(text, first.group(1));
    }
    if (THIRD_LEVEL.matcher(text).matches()) {
      return text.length() <= LONGEST_HEADING && !isSentence(text)
          ? part(text, 3)
          : Optional.empty();
    }
    return unnumbered(paragraph, text);
  }

  /** Whether a text is the heading of an annex, for example {@code 附件：统计表}. */
  static boolean isAnnex(String text) {
    return text.startsWith(ANNEX_BEGINS) && ANNEX.matcher(text).matches();
  }

  /** Most texts do not have the word that begins the heading of an annex. */
  static boolean mayBeAnnex(String text) {
    return text.indexOf(ANNEX_BEGINS) >= 0;
  }

  /** Most texts begin otherwise than a number does. */
  private static boolean mayBeNumbered(String text) {
    return !text.isEmpty() && FIRST_OF_NUMBER.indexOf(text.charAt(0)) >= 0;
  }

  private Optional<Heading> numbered(String text, String numeral) {
    Cut cut = cut(text);
    int number = ChineseNumbers.number(numeral).orElse(0L).intValue();
    Optional<SectionKind> kind =
        cut.heading().length() <= LONGEST_HEADING
            ? SectionTitles.kind(cut.heading())
            : Optional.empty();
    if (kind.isPresent()) {
      lastNumber = number;
      return Optional.of(new Heading(kind.get(), cut.heading(), 1, cut.rest()));
    }
    boolean next =
        number == lastNumber + 1 && text.length() <= LONGEST_HEADING && !isSentence(text);
    if (next) {
      lastNumber = number;
      return Optional.of(new Heading(SectionKind.OTHER, text, 1, ""));
    }
    return Optional.empty();
  }

  private static Optional<Heading> part(String text, int level) {
    Cut cut = cut(text);
    return cut.heading().length() <= LONGEST_HEADING
        ? Optional.of(new Heading(SectionKind.SUBSECTION, cut.heading(), level, cut.rest()))
        : Optional.empty();
  }

  /** Without a number only the very words of the form make a heading. */
  private static Optional<Heading> unnumbered(Paragraph paragraph, String text) {
    if (text.length() > LONGEST_HEADING || isSentence(text)) {
      return Optional.empty();
    }
    boolean marked = paragraph.role() == Paragraph.Role.HEADING;
    Optional<SectionKind> kind = SectionTitles.exactKind(text);
    return kind.isPresent() && (marked || Labels.key(text).length() >= 6)
        ? Optional.of(new Heading(kind.get(), text, 1, ""))
        : Optional.empty();
  }

  private static boolean isSentence(String text) {
    return text.endsWith("。") || text.endsWith("；") || text.endsWith(";") || text.contains("，");
  }

  private record Cut(String heading, String rest) {}

  private static boolean mayEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || "。：:".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A heading ends with its line, its full stop or its colon; what follows is text. */
  private static Cut cut(String text) {
    Matcher end = END_OF_HEADING.matcher(text);
    if (!mayEnd(text) || !end.find()) {
      return new Cut(text, "");
    }
    return new Cut(text.substring(0, end.start()).strip(), text.substring(end.end()).strip());
  }
}
