package org.gongkai.core.prose;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By what a list divides a whole, told from the label of a part. */
enum Division {
  APPLICANTS("自然人|公民|个人|法人|企业|社会组织|公益组织|法律服务|科研机构|律师|媒体|团体"),
  WAYS(
      "网|微信|微博|信函|信件|邮|当面|现场|窗口|传真|电话|平台|客户端|报纸|公报|广播|电视|新闻发布会|公告栏|公开栏|抖音|新媒体|短信|其[他它](?:方式|渠道|途径)"),
  MATTERS("类(?:政府|政务)?(?:信息)?(?:更新量|数量?|公开)?$|信息(?:更新量|数量?)?$|其[他它]$|动态(?:更新量)?$"),
  OUTCOMES("公开|提供|处理|撤销|撤回|补正|维持|纠正|审结|驳回|其他结果");

  private final Pattern words;

  Division(String words) {
    this.words = Pattern.compile(words);
  }

  /** The division that a label belongs to; null where it tells none. */
  static @Nullable Division of(String label) {
    for (Division division : values()) {
      if (division.words.matcher(label).find()) {
        return division;
      }
    }
    return null;
  }
}
