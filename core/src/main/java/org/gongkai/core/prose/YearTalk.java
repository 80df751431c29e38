package org.gongkai.core.prose;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.text.Numerals;

/**
 * Tells whether a sentence tells of a year as the year that the report is about: 2022年,我局…,
 * 2022年度共收到…. A year that belongs to a name (2022年工作要点), that is compared with, that something has
 * been since, or in which one dated thing happened is not told of so.
 */
public final class YearTalk {
  private static final KeyedPattern YEAR =
      KeyedPattern.compile("12二", "(?<!\\d)(?<digits>" + Numerals.year().pattern() + ")(?<=年)度?");
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:[(]?[一二三四五六七八九十\\d]{1,3}[)]?[、.是:]?)?(?:虽然?|尽管|在|回顾|总的来看|总体来看|总体上看|综上所述|但是?|同时|此外|另外|目前|过去的)?"
              + "(?:[我本][\\u4e00-\\u9fa5]{1,3}|全[县区市省州旗镇乡街局厅]|我单位|本单位|本机关|区政府|县政府|市政府|管委会)?$");
  private static final Pattern DATED = Pattern.compile("^\\d{1,2}月");
  private static final Pattern NOT_DURING =
      Pattern.compile("^(?:以来|起|前|底|末|初|后|之|开始|至|到|[-—–―~～_]|\\d|[上下]半年|[一二三四第]?[\\d]?季度|版|级|第)");
  private static final Pattern OF_A_NAME =
      Pattern.compile(
          "^的?[\\u4e00-\\u9fa5、“”*《》]{0,16}?(?:报告|年报|考核|测评|评估|评价|评议|反馈|整改|检查|预算|决算|审计|计划|要点|方案|任务|规划|目标|清单|目录"
              + "|统计|数据|基数|水平|同期|指标|补助|绩效|修订|颁布|印发|出台|制定|施行|实施|先进|优秀|示范|称号|荣誉|表彰|排名|通报|被评|荣获|获得)");
  private static final Pattern OTHERS_AFTER_COMMA =
      Pattern.compile(
          "^,(?:国务院|中共|中央|国家|全国|新修订|修订后|《|(?:省|市|区|县)(?:委|政府)?(?:办公?[厅室])?(?:印发|出台|下发|制定))");
  private static final Pattern HISTORY =
      Pattern.compile(
          "机构改革|组建|成立|挂牌|更名|划转|撤并|合并|被评为|荣获|获评|获得|表彰|通报|上线|开通|修订|考核中|考核结果|评估中|评比|排名|位列|位居|名列");
  private static final Pattern FUTURE =
      Pattern.compile(
          "将(?:进一步|继续|重点|不断|着力|按照|认真|以|从|在|坚持|围绕|深入|加强|持续|全面|做好|严格|积极|加大|努力|大力|推进|切实)"
              + "|拟于?|预计|力争|争取|下一步|打算");
  private static final Pattern TELLS =
      Pattern.compile(
          "^(?:[我本][\\u4e00-\\u9fa5]|全[县区市省州旗镇乡街局厅]|各级|区政府|县政府|市政府|管委会|街道|共|累计|总计|主动公开|公开(?!招聘|选调|遴选)|收到|受理|接到|新收|新增|办理|办结"
              + "|制作|制发|发布|未(?:收|受理|接|发生|产生|出现|有|公开|因)|没有|无|(?:政府)?(?:信息|政务)公开(?:各项)?工作(?!年度|报告|要点|方案|考核|计划|任务|总结|评估|情况|培训|会议)|依申请公开)");
  private static final Pattern ATTRIBUTE = Pattern.compile("^[\\u4e00-\\u9fa5]{2,4}的");
  private static final Pattern COUNTS =
      Pattern.compile(
          "(?:发布|公开|收到|受理|办理|办结|制作|制发|更新|推送|回应|召开|举办|收取)[^,;。]{0,40}?\\d+[余多]?(?:件|条|次|期|篇|元|场|份)");

  private static final Pattern COUNT = Pattern.compile("\\d[余多]?(?:件|条|次|期|篇|元|场|份)");
  private static final Pattern CIRCUMSTANCES = Pattern.compile("(?:在|按照|根据)[^,;。]{1,40},");
  private static final Pattern SETTLED = Pattern.compile("^[^,;。]{0,30}问题[^,;。]{0,10}(?:整改|解决|落实)");

  private final int reportYear;

  /** The reporting year as sentences name it. */
  private final String named;

  /** Reads sentences of a report for this year. */
  public YearTalk(int reportYear) {
    this.reportYear = reportYear;
    named = reportYear + "年";
  }

  /** The other year that a sentence tells of as if it were the reporting year; empty if none. */
  public OptionalInt otherYear(Sentence sentence) {
    String text = sentence.compact();
    for (KeyedPattern.Search search = YEAR.in(text); search.find(); ) {
      Matcher mark = search.match();
      int year = Numerals.firstYear(mark.group("digits")).orElseThrow();
      if (year != reportYear && isTold(text, mark, year)) {
        return isContrast(text) ? OptionalInt.empty() : OptionalInt.of(year);
      }
    }
    return OptionalInt.empty();
  }

  /** The year before of a sentence that begins with a month of it: 2019年12月，对…. */
  public OptionalInt datedYear(Sentence sentence) {
    KeyedPattern.Search search = YEAR.in(sentence.compact());
    return search.find() && isDated(sentence.compact(), search.match())
        ? Numerals.firstYear(search.match().group("digits"))
        : OptionalInt.empty();
  }

  private boolean isDated(String text, Matcher mark) {
    return isLead(text, mark)
        && DATED.matcher(text.substring(mark.end())).find()
        && !isContrast(text);
  }

  /** Whether a sentence tells of the reporting year. */
  public boolean isOfReportYear(Sentence sentence) {
    return sentence.compact().contains(named);
  }

  /** Whether both years stand side by side: then the other one is only compared with. */
  private boolean isContrast(String text) {
    return text.contains(named) || text.contains("今年") || text.contains("统计期限");
  }

  private boolean isTold(String text, Matcher mark, int year) {
    String rest = text.substring(mark.end());
    boolean isPlain =
        isLead(text, mark)
            && !DATED.matcher(rest).find()
            && !NOT_DURING.matcher(rest).find()
            && !FUTURE.matcher(rest).find();
    if (!isPlain) {
      return false;
    }
    String before = text.substring(0, mark.start());
    boolean isFirst = before.indexOf(',') < 0 || CIRCUMSTANCES.matcher(before).matches();
    if (!isFirst && COUNT.matcher(before).find() || SETTLED.matcher(rest).find()) {
      return false;
    }
    if (rest.startsWith(",")) {
      return isFirst
          && !OTHERS_AFTER_COMMA.matcher(rest).find()
          && !HISTORY.matcher(rest).find()
          && (year < reportYear || COUNTS.matcher(rest).find());
    }
    boolean tells = TELLS.matcher(rest).find() && !ATTRIBUTE.matcher(rest).find();
    return (tells || !OF_A_NAME.matcher(rest).find())
        && (isFirst && tells && year < reportYear && !HISTORY.matcher(rest).find()
            || COUNTS.matcher(rest).find()
            || tells && rest.startsWith("未"));
  }

  private static boolean isLead(String text, Matcher mark) {
    int start = mark.start();
    while (start > 0 && ",;:。".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return LEAD.matcher(text.substring(start, mark.start())).find();
  }
}
