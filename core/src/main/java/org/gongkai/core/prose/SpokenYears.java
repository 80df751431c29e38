package org.gongkai.core.prose;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.text.Numerals;

/**
 * Tells of which year a place in a sentence speaks. A year that is only compared with (比2019年),
 * that names a document, or that requests were carried from or to does not count.
 */
final class SpokenYears {
  private static final KeyedPattern MARKS =
      KeyedPattern.compile(
          "12二上去往前本今全年当历以至累",
          "(?<year>(?<!\\d)"
              + Numerals.year().pattern()
              + ")(?<=年)|(?<last>上一?年度?|去年|往年|前一年)"
              + "|(?<now>本年度?|今年)|(?<whole>全年|年内|当年|年度内)"
              + "|(?<several>历年|(?<!年)以来|至今)|(?<total>累计)");
  private static final Pattern COMPARED_BEFORE = Pattern.compile("(?:比|较|与|同|相比|相较于?)$");
  private static final Pattern COMPARED_AFTER =
      Pattern.compile("^度?(?:相比|相较)?(?:增|减|多|少|上升|下降|提高|持平|有|基本|[,、;。()])");
  private static final Pattern OF_A_NAME_BEFORE =
      Pattern.compile("(?:按照?|根据|围绕|依据|落实|针对|对照?|关于|结合)$");
  private static final Pattern CARRIED_BEFORE = Pattern.compile("结转(?:至|到|入|为)?$|转结$");
  private static final Pattern NOT_OF_IT =
      Pattern.compile("^度?(?:结转|转入|转结|遗留|未办结|[无未]结转|没有结转|跨年|同期|相比|的?政务公开工作要点)");
  private static final Pattern SINCE = Pattern.compile("^(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:起|以来|开始)");
  private static final Pattern DEADLINE = Pattern.compile("截[至止]到?$");
  private static final int LONGEST_BEFORE = 4;

  private final OptionalInt reportYear;

  SpokenYears(OptionalInt reportYear) {
    this.reportYear = reportYear;
  }

  /**
   * The year that is spoken of at a place in a compact sentence: the reporting year, unless it says
   * another; empty where it is of several.
   */
  OptionalInt at(String compact, int place) {
    KeyedPattern.Search search = MARKS.in(compact);
    OptionalInt year = reportYear;
    boolean isNamed = false;
    while (search.find() && search.match().start() < place) {
      Matcher mark = search.match();
      boolean isOfNamed = mark.group("whole") != null || mark.group("total") != null;
      if (!isOfAnother(compact, mark) && !(isNamed && isOfNamed)) {
        OptionalInt spoken = of(mark);
        boolean isSince = SINCE.matcher(rest(compact, mark)).find() && !spoken.equals(reportYear);
        year = isSince ? OptionalInt.empty() : spoken;
        // 截至2022年底,累计… is of several years.
        isNamed = !isOfNamed && mark.group("last") == null && !isDeadline(compact, mark);
      }
    }
    return year;
  }

  private static boolean isOfAnother(String compact, Matcher mark) {
    if (mark.group("year") == null && mark.group("last") == null) {
      return false;
    }
    String before = compact.substring(Math.max(0, mark.start() - LONGEST_BEFORE), mark.start());
    String rest = rest(compact, mark);
    return COMPARED_BEFORE.matcher(before).find() && COMPARED_AFTER.matcher(rest).find()
        || OF_A_NAME_BEFORE.matcher(before).find()
        || CARRIED_BEFORE.matcher(before).find()
        || NOT_OF_IT.matcher(rest).find();
  }

  private static boolean isDeadline(String compact, Matcher mark) {
    int from = Math.max(0, mark.start() - LONGEST_BEFORE);
    return DEADLINE.matcher(compact.substring(from, mark.start())).find();
  }

  private static String rest(String compact, Matcher mark) {
    return compact.substring(mark.end(), Math.min(compact.length(), mark.end() + 12));
  }

  private OptionalInt of(Matcher mark) {
    if (mark.group("year") != null) {
      return Numerals.firstYear(mark.group("year"));
    }
    boolean isOfSeveral = mark.group("several") != null || mark.group("total") != null;
    if (isOfSeveral || reportYear.isEmpty()) {
      return OptionalInt.empty();
    }
    return mark.group("last") == null ? reportYear : OptionalInt.of(reportYear.getAsInt() - 1);
  }
}
