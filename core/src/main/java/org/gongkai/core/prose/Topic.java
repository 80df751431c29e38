package org.gongkai.core.prose;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What a sentence is about, so that a bare 办结3件 can be understood. */
enum Topic {
  /** Requests for information. */
  REQUESTS,
  /** Reconsideration and litigation. */
  DISPUTES,
  /** Something else that bodies receive, handle or hold: letters, proposals, licences. */
  OTHER;

  private static final KeyedPattern WORDS =
      KeyedPattern.compile(
          "信依申公复诉应建提来咨投举工热留许处检问规制印发稿舆审案民服主会培救补纠调",
          "(?<requests>信息(?:的)?公开(?:的)?申请|依申请公开(?![、和或与栏])(?!(?<=[,、]依申请公开)\\d)|(?<!依)申请公开|公开(?:政府|政务)?信息(?:的)?申请|信息申请|公开申请)"
              + "|(?<disputes>复议|诉讼|应诉)"
              + "|(?<other>建议|提案|信访|来信|来访|来电|咨询|投诉|举报|工单|热线|留言|信箱|许可|处罚|检查|问卷"
              + "|规范性文件|制发文件|制发公文|印发文件|发文|公文|稿件|舆情|审批|案件|民生|服务事项|主动公开|会议|培训|救助|补贴|纠纷|调解|公证)");

  /** The topic of the last word of a text that has one; null where none has. */
  static @Nullable Topic last(String compact) {
    Topic last = null;
    for (KeyedPattern.Search word = WORDS.in(compact); word.find(); ) {
      last = of(word.match());
    }
    return last;
  }

  /** The topic of the first word of a text that has one; null where none has. */
  static @Nullable Topic first(String compact) {
    KeyedPattern.Search word = WORDS.in(compact);
    return word.find() ? of(word.match()) : null;
  }

  private static Topic of(Matcher word) {
    if (word.group("requests") != null) {
      return REQUESTS;
    }
    return word.group("disputes") != null ? DISPUTES : OTHER;
  }
}
