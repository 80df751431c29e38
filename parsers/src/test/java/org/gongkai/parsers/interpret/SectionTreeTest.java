package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.TextLocation;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.api.Test;

class SectionTreeTest {
  private static List<String> outline(String... paragraphs) {
    List<Paragraph> all =
        Stream.of(paragraphs)
            .map(text -> new Paragraph(text, Paragraph.Role.BODY, new TextLocation(1, 1)))
            .toList();
    List<String> outline = new ArrayList<>();
    SectionTreeBuilder.build(all, Interpreted.context(ReadLimits.defaults()))
        .forEach(section -> add(section, "", outline));
    return outline;
  }

  private static void add(Section section, String indent, List<String> outline) {
    String text = section.text().isEmpty() ? "" : " | " + section.text().replace("\n", " / ");
    outline.add(indent + section.kind() + " " + section.heading() + text);
    section.children().forEach(child -> add(child, indent + "  ", outline));
  }

  @Test
  void aListOfTheTitlesInTheIntroductionIsNoHeading() {
    String list =
        "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、" + "存在的主要问题及改进情况、其他需要报告的事项六个部分组成。";

    assertThat(outline(list, "一、总体情况", "我局工作有序。"))
        .containsExactly("INTRODUCTION  | " + list, "OVERVIEW 一、总体情况 | 我局工作有序。");
  }

  @Test
  void keepsRepeatedNumbersOfParts() {
    assertThat(outline("一、总体情况", "（一）主动公开", "甲。", "（二）依申请公开", "乙。", "（二）平台建设", "丙。"))
        .containsExactly(
            "OVERVIEW 一、总体情况",
            "  SUBSECTION （一）主动公开 | 甲。",
            "  SUBSECTION （二）依申请公开 | 乙。",
            "  SUBSECTION （二）平台建设 | 丙。");
  }

  @Test
  void twoSectionsMayHaveTheSameNumber() {
    assertThat(outline("一、总体情况", "甲。", "一、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况"))
        .containsExactly(
            "OVERVIEW 一、总体情况 | 甲。",
            "PROACTIVE_DISCLOSURE 一、主动公开政府信息情况",
            "REQUESTS 三、收到和处理政府信息公开申请情况");
  }

  @Test
  void partsThatRepeatTitlesOfSectionsStayParts() {
    assertThat(
            outline(
                "一、总体情况",
                "（一）行政机关主动公开政府信息情况",
                "甲。",
                "（三）因政府信息公开工作被申请行政复议、提起行政诉讼情况",
                "乙。",
                "二、主动公开政府信息情况"))
        .containsExactly(
            "OVERVIEW 一、总体情况",
            "  SUBSECTION （一）行政机关主动公开政府信息情况 | 甲。",
            "  SUBSECTION （三）因政府信息公开工作被申请行政复议、提起行政诉讼情况 | 乙。",
            "PROACTIVE_DISCLOSURE 二、主动公开政府信息情况");
  }

  @Test
  void theFirstSectionMayHaveNoHeading() {
    assertThat(outline("我局认真贯彻条例。", "（一）主动公开", "甲。", "二、主动公开政府信息情况"))
        .containsExactly(
            "INTRODUCTION  | 我局认真贯彻条例。",
            "  SUBSECTION （一）主动公开 | 甲。",
            "PROACTIVE_DISCLOSURE 二、主动公开政府信息情况");
  }

  @Test
  void variantTitlesAreTheSameSections() {
    assertThat(
            outline(
                "一、总体概述",
                "二、行政机关主动公开政府信息情况",
                "三、行政机关收到和处理政府信息公开申请情况",
                "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
                "五、存在问题及改进情况",
                "六、其他需要报告的事项"))
        .containsExactly(
            "OVERVIEW 一、总体概述",
            "PROACTIVE_DISCLOSURE 二、行政机关主动公开政府信息情况",
            "REQUESTS 三、行政机关收到和处理政府信息公开申请情况",
            "DISPUTES 四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
            "PROBLEMS_AND_IMPROVEMENTS 五、存在问题及改进情况",
            "OTHER_MATTERS 六、其他需要报告的事项");
  }

  @Test
  void textBehindAHeadingInItsParagraphIsText() {
    assertThat(outline("五、存在的主要问题及改进情况", "（一）存在问题：公开不够及时。", "六、其他需要报告的事项。无。"))
        .containsExactly(
            "PROBLEMS_AND_IMPROVEMENTS 五、存在的主要问题及改进情况",
            "  SUBSECTION （一）存在问题 | 公开不够及时。",
            "OTHER_MATTERS 六、其他需要报告的事项 | 无。");
  }

  @Test
  void numberedSentencesAreNoHeadings() {
    assertThat(outline("五、存在的主要问题及改进情况", "1.公开的内容不够全面，形式较为单一。", "一是加强学习；二是健全制度。"))
        .containsExactly(
            "PROBLEMS_AND_IMPROVEMENTS 五、存在的主要问题及改进情况 | " + "1.公开的内容不够全面，形式较为单一。 / 一是加强学习；二是健全制度。");
  }

  @Test
  void headingsWithoutNumbersCountOnlyToTheLetter() {
    assertThat(outline("总体情况很好", "存在的主要问题及改进情况", "甲。"))
        .containsExactly("INTRODUCTION  | 总体情况很好", "PROBLEMS_AND_IMPROVEMENTS 存在的主要问题及改进情况 | 甲。");
  }

  @Test
  void anAnnexIsASectionOfItsOwn() {
    assertThat(outline("一、概述", "甲。", "附件：政府信息公开情况统计表"))
        .containsExactly("OVERVIEW 一、概述 | 甲。", "ANNEX 附件：政府信息公开情况统计表");
  }
}
