package org.gongkai.core.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateSection;

/**
 * {@code MISSING_SECTION}: the report lacks a section of its form. Six are prescribed by
 * 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号 (after 条例第五十条); reports of 2014 to 2018 mostly have seven
 * (after 条例 of 2007, 第三十二条).
 *
 * <p>A section counts as there wherever it stands in the tree, and where a section of the first
 * level that the form does not know has a word of it in its heading.
 *
 * <p>Not judged where the form is unknown, nor where the report has no prose (a sentence under a
 * heading), such as a spreadsheet of the tables.
 *
 * <p>No format was prescribed for the prose of reports in the form of 2014, so they are judged only
 * where they have at least four of the seven sections; a word in a heading of any level will do; an
 * introduction stands for the overview; and fees and disputes are not missing where any sentence
 * speaks of them (they are often told together with the requests).
 */
final class MissingSectionCheck implements Check {
  private static final int ENOUGH_TO_FOLLOW_THE_PLAN = 4;
  private static final Set<SectionKind> OFTEN_MERGED =
      Set.of(SectionKind.FEES, SectionKind.DISPUTES);

  @Override
  public List<Finding> check(DisclosureReport report) {
    List<Section> all = report.sections().stream().flatMap(MissingSectionCheck::tree).toList();
    Optional<ReportTemplate> form = ReportTemplate.of(report.template());
    if (form.isEmpty() || all.stream().noneMatch(MissingSectionCheck::isProse)) {
      return List.of();
    }
    return missing(report, form.get(), all).stream().map(MissingSectionCheck::finding).toList();
  }

  private static Stream<Section> tree(Section section) {
    return Stream.concat(
        Stream.of(section), section.children().stream().flatMap(MissingSectionCheck::tree));
  }

  private static boolean isProse(Section section) {
    return section.kind() != SectionKind.INTRODUCTION
        && section.paragraphs().stream().anyMatch(paragraph -> paragraph.text().contains("。"));
  }

  private static List<TemplateSection> missing(
      DisclosureReport report, ReportTemplate form, List<Section> all) {
    Set<SectionKind> found = all.stream().map(Section::kind).collect(Collectors.toSet());
    List<TemplateSection> missing =
        form.sections().stream().filter(section -> !found.contains(section.kind())).toList();
    boolean isFree = form.id() == TemplateId.NATIONAL_2014;
    if (isFree && form.sections().size() - missing.size() < ENOUGH_TO_FOLLOW_THE_PLAN) {
      return List.of();
    }
    Predicate<SectionKind> stands =
        isFree ? kind -> isToldOf(kind, all) : kind -> isInUnknown(kind, report.sections());
    return missing.stream().filter(section -> !stands.test(section.kind())).toList();
  }

  private static boolean isInUnknown(SectionKind kind, List<Section> firstLevel) {
    return firstLevel.stream()
        .filter(section -> section.kind() == SectionKind.OTHER)
        .anyMatch(section -> SectionWords.areIn(section.heading(), kind));
  }

  private static boolean isToldOf(SectionKind kind, List<Section> all) {
    return all.stream()
        .anyMatch(
            section ->
                SectionWords.areIn(section.heading(), kind)
                    || OFTEN_MERGED.contains(kind) && SectionWords.areIn(section.text(), kind)
                    || kind == SectionKind.OVERVIEW && section.kind() == SectionKind.INTRODUCTION);
  }

  private static Finding finding(TemplateSection section) {
    return Finding.of(
        FindingCode.MISSING_SECTION, List.of(), null, section.kind().labelEn(), section.heading());
  }
}
