package org.gongkai.core.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.SectionParagraph;
import org.gongkai.core.report.DisclosureReport;

/** The prose of a report, passage by passage, in document order. */
public final class Passages {
  /** Longer sentences, in characters without white space, are no prose and are not read. */
  public static final int LONGEST_SENTENCE = 2_000;

  private static final Pattern BEGINS_ANEW =
      Pattern.compile(
          "(?s)(?:[(（\\[]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）\\]、.．是])|(?:第[一二三四五六七八九十])|(?:附)");

  private Passages() {}

  /** All passages of a report; the headings are no part of them. */
  public static List<Passage> of(DisclosureReport report) {
    List<Passage> passages = new ArrayList<>();
    report.sections().forEach(section -> add(section, section.kind(), passages));
    return List.copyOf(passages);
  }

  private static void add(Section section, SectionKind kind, List<Passage> passages) {
    List<SectionParagraph> paragraphs = section.paragraphs();
    for (int i = 0; i < paragraphs.size(); ) {
      int end = endOfPassage(paragraphs, i, kind);
      passages.add(passage(section, kind, paragraphs.subList(i, end)));
      i = end;
    }
    section.children().forEach(child -> add(child, kind, passages));
  }

  private static Passage passage(Section section, SectionKind kind, List<SectionParagraph> pieces) {
    SectionParagraph first = pieces.get(0);
    String text = pieces.size() == 1 ? first.text() : joined(pieces);
    return new Passage(kind, section.heading(), first.location(), Sentences.of(text));
  }

  private static String joined(List<SectionParagraph> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  private static int endOfPassage(List<SectionParagraph> all, int start, SectionKind kind) {
    int end = start + 1;
    // The introduction is full of lines that are no sentences: titles, dates, the page's furniture.
    while (kind != SectionKind.INTRODUCTION
        && end < all.size()
        && isOpen(all.get(end - 1).text())
        && !BEGINS_ANEW.matcher(all.get(end).text()).lookingAt()) {
      end++;
    }
    return end;
  }

  private static boolean isOpen(String text) {
    char last = text.charAt(text.length() - 1);
    return Character.isIdeographic(last)
        || Character.isDigit(last)
        || last == '，'
        || last == '、'
        || last == ',';
  }
}
