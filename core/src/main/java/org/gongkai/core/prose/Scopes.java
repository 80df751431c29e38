package org.gongkai.core.prose;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a figure is of the whole that the report is about, or of a part. */
final class Scopes {
  private static final Set<Quantity> DIVIDED =
      EnumSet.of(
          Quantity.REQUESTS_RECEIVED,
          Quantity.REQUESTS_NEWLY_RECEIVED,
          Quantity.REQUESTS_HANDLED,
          Quantity.REQUESTS_COMPLETED,
          Quantity.REQUESTS_ANSWERED,
          Quantity.DISCLOSED);

  /** Those of a government itself are fewer than those of all its bodies. */
  private static final Set<Quantity> DOCUMENTS =
      EnumSet.of(
          Quantity.DOCUMENTS_ISSUED, Quantity.DOCUMENTS_REPEALED, Quantity.DOCUMENTS_IN_FORCE);

  private static final Pattern GOVERNMENT = Pattern.compile("[省市县区州旗乡镇](?:人民)?政府");
  private static final Pattern AS_PARTY = Pattern.compile("以[^,;。]{2,20}为(?:被申请人|被告|复议机关)");
  private static final Pattern ALL_WAYS =
      Pattern.compile("通过[^,;。]{1,40}等[^,;。]{0,6}(?:方式|渠道|途径|形式)");
  private static final Pattern PART =
      Pattern.compile(
          "网上|网络|网站|互联网|在线|线上|线下|信函|信件|当面|现场|窗口|传真|邮寄|邮政|邮件|邮箱|书面|口头|平台|渠道|微信|微博|电话|自然人|个人"
              + "|(?<!、)法人(?!和|及|或|、|与|以)|企业|律师|媒体|社会组织|涉及|属于|(?<!各)类|领域|不予|部分|转办|代办|补正");
  private static final Pattern OF_WHICH = Pattern.compile("其中");
  private static final Pattern PERIOD =
      Pattern.compile(
          "[上下]半年|第[一二三四1-4]季度|[一二三四]季度|(?<!1-|1月至|1月-|1月—|1月到)(?<!\\d)(?!1-12月|1月[至到—-])\\d{1,2}月(?!31日|1日)"
              + "|每[年月日]|平均|月均|日均");

  private final Bodies bodies;

  Scopes(Bodies bodies) {
    this.bodies = bodies;
  }

  /**
   * The scope of a figure.
   *
   * @param before the compact sentence up to the figure
   * @param clause its last clause up to the figure
   */
  StatedScope of(Quantity quantity, String before, String clause) {
    return lastOf(PERIOD.matcher(ofYear(before)))
        .or(() -> lastOf(AS_PARTY.matcher(before)))
        .or(() -> government(quantity, before))
        .or(() -> bodies.otherIn(before))
        .or(() -> DIVIDED.contains(quantity) ? partOfRequests(quantity, clause) : Optional.empty())
        .map(StatedScope::part)
        .orElse(StatedScope.WHOLE);
  }

  private static Optional<String> government(Quantity quantity, String before) {
    return DOCUMENTS.contains(quantity) ? lastOf(GOVERNMENT.matcher(before)) : Optional.empty();
  }

  private static Optional<String> lastOf(Matcher matcher) {
    return matcher.results().map(MatchResult::group).reduce((first, last) -> last);
  }

  /** What is said after the last word for the whole year. */
  private static String ofYear(String before) {
    int from = Math.max(before.lastIndexOf("全年"), before.lastIndexOf("本年"));
    return before.substring(Math.max(0, from));
  }

  private static Optional<String> partOfRequests(Quantity quantity, String clause) {
    Matcher part = PART.matcher(ALL_WAYS.matcher(clause).replaceAll(""));
    if (part.find()) {
      return Optional.of(part.group());
    }
    return quantity == Quantity.REQUESTS_RECEIVED
        ? lastOf(OF_WHICH.matcher(clause))
        : Optional.empty();
  }
}
