package org.gongkai.core.check;

import java.util.List;
import java.util.Map;
import org.gongkai.core.model.SectionKind;

/** Words by which a text that is not a section of the form may be about the same matter. */
final class SectionWords {
  private static final Map<SectionKind, List<String>> WORDS =
      Map.of(
          SectionKind.OVERVIEW, List.of("总体", "概述", "概况", "综述", "基本情况"),
          SectionKind.PROACTIVE_DISCLOSURE, List.of("主动公开"),
          SectionKind.REQUESTS, List.of("申请"),
          SectionKind.FEES, List.of("收费", "费用", "减免"),
          SectionKind.DISPUTES, List.of("复议", "诉讼"),
          SectionKind.PROBLEMS_AND_IMPROVEMENTS, List.of("问题", "不足", "改进", "困难", "下一步"),
          SectionKind.OTHER_MATTERS, List.of("其他", "其它", "说明", "需要报告"));

  private SectionWords() {}

  /** Whether a text has a word of this kind of section. */
  static boolean areIn(String text, SectionKind kind) {
    return WORDS.getOrDefault(kind, List.of()).stream().anyMatch(text::contains);
  }
}
