package org.gongkai.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.report.DisclosureReport;

/**
 * The sections of two reports side by side. Sections of the form belong together by their kind,
 * others by their heading without its number; what is left of the second report follows at the end.
 */
final class SectionComparison {
  private static final Pattern END = Pattern.compile("(?<=[。！？；\\n])");
  private static final Pattern NUMBER = Pattern.compile("^[\\s\\p{Punct}（）一二三四五六七八九十0-9、．：]+");

  private final List<Section> left;

  private SectionComparison(DisclosureReport after) {
    left = new ArrayList<>(after.sections());
  }

  static List<SectionRow> rows(DisclosureReport before, DisclosureReport after) {
    SectionComparison comparison = new SectionComparison(after);
    List<SectionRow> rows = new ArrayList<>();
    for (Section section : before.sections()) {
      Optional<Section> other = comparison.take(section);
      rows.add(
          row(section, pieces(section), other.map(SectionComparison::pieces).orElse(List.of())));
    }
    comparison.left.forEach(section -> rows.add(row(section, List.of(), pieces(section))));
    return rows;
  }

  private static SectionRow row(Section section, List<String> before, List<String> after) {
    return new SectionRow(section.kind(), section.heading(), TextDiff.of(before, after));
  }

  private Optional<Section> take(Section section) {
    Optional<Section> other = left.stream().filter(next -> isSame(section, next)).findFirst();
    other.ifPresent(left::remove);
    return other;
  }

  private static boolean isSame(Section one, Section other) {
    boolean isNamed = one.kind() == SectionKind.OTHER || one.kind() == SectionKind.SUBSECTION;
    return one.kind() == other.kind()
        && (!isNamed || name(one.heading()).equals(name(other.heading())));
  }

  private static String name(String heading) {
    return NUMBER.matcher(heading).replaceFirst("");
  }

  private static List<String> pieces(Section section) {
    return section
        .fullText()
        .lines()
        .flatMap(END::splitAsStream)
        .map(String::strip)
        .filter(piece -> !piece.isEmpty())
        .toList();
  }
}
