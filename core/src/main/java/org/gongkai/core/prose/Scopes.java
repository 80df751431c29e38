package org.gongkai.core.prose;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  private static final KeyedPattern GOVERNMENT =
      KeyedPattern.compile("省市县区州旗乡镇", "[省市县区州旗乡镇](?:人民)?政府");
  private static final KeyedPattern AS_PARTY =
      KeyedPattern.compile("以", "以[^,;。]{2,20}为(?:被申请人|被告|复议机关)");
  private static final KeyedPattern ALL_WAYS =
      KeyedPattern.compile("通", "通过[^,;。]{1,40}等[^,;。]{0,6}(?:方式|渠道|途径|形式)");
  private static final KeyedPattern PART =
      KeyedPattern.compile(
          "网互在线信当现窗传邮书口平渠微电自个法企律媒社涉属类领不部转代补",
          "网上|网络|网站|互联网|在线|线上|线下|信函|信件|当面|现场|窗口|传真|邮寄|邮政|邮件|邮箱|书面|口头|平台|渠道|微信|微博|电话|自然人|个人"
              + "|(?<!、)法人(?!和|及|或|、|与|以)|企业|律师|媒体|社会组织|涉及|属于|(?<!各)类|领域|不予|部分|转办|代办|补正");
  private static final String OF_WHICH = "其中";
  private static final KeyedPattern PERIOD =
      KeyedPattern.compile(
          "上下第一二三四0123456789每平月日",
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
    String part = part(quantity, before, clause);
    return part == null ? StatedScope.WHOLE : StatedScope.part(part);
  }

  private @Nullable String part(Quantity quantity, String before, String clause) {
    String part = PERIOD.lastIn(ofYear(before));
    part = part == null ? AS_PARTY.lastIn(before) : part;
    part = part == null && DOCUMENTS.contains(quantity) ? GOVERNMENT.lastIn(before) : part;
    part = part == null ? bodies.otherIn(before) : part;
    return part == null && DIVIDED.contains(quantity) ? partOfRequests(quantity, clause) : part;
  }

  /** What is said after the last word for the whole year. */
  private static String ofYear(String before) {
    int from = Math.max(before.lastIndexOf("全年"), before.lastIndexOf("本年"));
    return before.substring(Math.max(0, from));
  }

  private static @Nullable String partOfRequests(Quantity quantity, String clause) {
    String part = PART.firstIn(ALL_WAYS.cutFrom(clause));
    boolean isOfWhich = quantity == Quantity.REQUESTS_RECEIVED && clause.contains(OF_WHICH);
    return part == null && isOfWhich ? OF_WHICH : part;
  }
}
