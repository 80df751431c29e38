package org.gongkai.core.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;

/** The numbered headings under one parent, in order. */
final class HeadingSequence {
  /** The ways of writing that are open, the innermost last, each with its latest heading. */
  private final Deque<Open> nesting = new ArrayDeque<>();

  private final Set<SectionKind> seen = EnumSet.of(SectionKind.OVERVIEW);

  /** All sections so far. */
  private final List<Section> sections = new ArrayList<>();

  /** The text of the first of them, and where each begins in it. */
  private final StringBuilder text = new StringBuilder();

  private final List<Integer> begins = new ArrayList<>();

  /**
   * A way of writing that is open.
   *
   * @param number the number of its latest heading
   * @param section the section under that heading
   * @param begin how many sections come before it
   */
  private record Open(HeadingNumber number, Section section, int begin) {}

  /** Adds the next heading; gives the one before it where their numbers do not go together. */
  Optional<Section> add(Section section) {
    Optional<HeadingNumber> number =
        HeadingNumber.of(section.heading()).filter(n -> !RowLabels.isOne(section.heading()));
    Optional<Section> broken = number.flatMap(here -> follow(here, section));
    seen.add(section.kind());
    sections.add(section);
    return broken;
  }

  private Optional<Section> follow(HeadingNumber here, Section section) {
    Open before = close(here.style());
    nesting.addLast(new Open(here, section, sections.size()));
    return before != null && isBroken(before, here, section)
        ? Optional.of(before.section)
        : Optional.empty();
  }

  /** Ends what is inside a way of writing, and gives its latest heading, if it has one. */
  private Open close(HeadingNumber.Style style) {
    if (nesting.stream().noneMatch(open -> open.number.style() == style)) {
      return null;
    }
    Open last = nesting.removeLast();
    while (last.number.style() != style) {
      last = nesting.removeLast();
    }
    return last;
  }

  private boolean isBroken(Open before, HeadingNumber here, Section section) {
    if (here.value() == before.number.value() + 1) {
      return false;
    }
    return here.value() == 1
        ? isNoNewList(before, section)
        : !isMissingBetween(before.section, section) && !here.isPrecededIn(textFrom(before.begin));
  }

  /** The text from a section on; seldom asked for, so it is put together only then. */
  private String textFrom(int section) {
    while (begins.size() < sections.size()) {
      String next = sections.get(begins.size()).fullText();
      begins.add(text.length());
      text.append(next).append('\n');
    }
    return text.substring(begins.get(section));
  }

  /** Whether sections of the form lack between two of them: then the numbers tell nothing new. */
  private static boolean isMissingBetween(Section before, Section section) {
    return isOfTheForm(before)
        && isOfTheForm(section)
        && section.kind().ordinal() > before.kind().ordinal() + 1;
  }

  /**
   * A number 1 mostly begins another list. It does not where both headings are sections of the
   * form, and this one is no second copy of them; nor where it follows a 1 that has no text under
   * it, or one sentence, so that nothing between them can lead in a list.
   */
  private boolean isNoNewList(Open before, Section section) {
    if (isOfTheForm(before.section) && isOfTheForm(section)) {
      return !seen.contains(section.kind());
    }
    return before.number.value() == 1
        && before.section.children().isEmpty()
        && (before.section.paragraphs().isEmpty() || isOneSentence(before.section));
  }

  private static boolean isOneSentence(Section section) {
    List<String> paragraphs = section.text().lines().toList();
    return paragraphs.size() == 1
        && paragraphs.get(0).indexOf('。') == paragraphs.get(0).length() - 1;
  }

  private static boolean isOfTheForm(Section section) {
    return section.level() == 1
        && section.kind() != SectionKind.OTHER
        && section.kind() != SectionKind.INTRODUCTION;
  }
}
