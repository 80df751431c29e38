package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.TableKind;
import org.gongkai.parsers.source.Paragraph;

/** Tells in which section of a report each picture stands that is no chart. */
final class PictureSections {
  /** What stands under or over a chart. */
  private static final Pattern CHART =
      Pattern.compile(
          "图\\s*[\\d一二三四五六七八九十]{1,3}.*|.{0,40}(?:[示意柱状饼折线比例统计构成]图|图解|照片|[(（]图[)）])[:：]?");

  private static final Pattern STATISTICS = Pattern.compile(".*统计表.{0,12}");

  private static final Map<TableKind, SectionKind> SECTIONS =
      Map.of(
          TableKind.PROACTIVE, SectionKind.PROACTIVE_DISCLOSURE,
          TableKind.REQUESTS, SectionKind.REQUESTS,
          TableKind.DISPUTES, SectionKind.DISPUTES);

  /** A picture and the last heading of the first level before it. */
  record InSection(PlacedPicture placed, SectionKind section, boolean underStatistics) {
    boolean isInSectionOfATable() {
      return SECTIONS.containsValue(section);
    }

    /** Whether the table stands in this section by the form. */
    boolean isPlaceOf(TableKind table) {
      return table == TableKind.STATISTICS ? underStatistics : section == SECTIONS.get(table);
    }
  }

  private final Flow flow;
  private final List<InSection> pictures = new ArrayList<>();
  private final Set<SectionKind> seen = EnumSet.noneOf(SectionKind.class);

  private PictureSections(Flow flow) {
    this.flow = flow;
  }

  /**
   * Goes through a document.
   *
   * @param body the number of the first paragraph behind the title
   */
  static PictureSections of(Flow flow, int body) {
    PictureSections sections = new PictureSections(flow);
    sections.walk(body);
    return sections;
  }

  /** The pictures that are no charts, in order. */
  List<InSection> pictures() {
    return pictures;
  }

  /** Whether the document has the section of a table, or the table needs none. */
  boolean haveOneFor(TableKind table) {
    SectionKind section = SECTIONS.get(table);
    return section == null || seen.contains(section);
  }

  private void walk(int body) {
    HeadingRules rules = new HeadingRules();
    SectionKind section = SectionKind.INTRODUCTION;
    int next = body;
    for (PlacedPicture placed : flow.pictures()) {
      for (; next < placed.paragraphs(); next++) {
        section = section(rules, flow.paragraphs().get(next), next > body, section);
      }
      if (!isChart(placed)) {
        pictures.add(new InSection(placed, section, isUnderStatistics(placed)));
      }
    }
    for (; next < flow.paragraphs().size(); next++) {
      section(rules, flow.paragraphs().get(next), true, section);
    }
  }

  private SectionKind section(
      HeadingRules rules, Paragraph paragraph, boolean behindStart, SectionKind before) {
    SectionKind section =
        rules
            .heading(paragraph, behindStart)
            .filter(heading -> heading.level() == 1)
            .map(Heading::kind)
            .orElse(before);
    seen.add(section);
    return section;
  }

  private boolean isChart(PlacedPicture placed) {
    return matches(CHART, placed.paragraphs() - 1) || matches(CHART, placed.paragraphs());
  }

  private boolean isUnderStatistics(PlacedPicture placed) {
    return matches(STATISTICS, placed.paragraphs() - 1)
        || matches(STATISTICS, placed.paragraphs() - 2);
  }

  private boolean matches(Pattern pattern, int paragraph) {
    return paragraph >= 0
        && paragraph < flow.paragraphs().size()
        && pattern.matcher(flow.paragraphs().get(paragraph).text().strip()).matches();
  }
}
