package org.gongkai.parsers.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What web pages of every kind say around their content. */
final class WebWords {
  private static final Pattern COPYRIGHT =
      Pattern.compile("版权所有|版權所有|(?i:copyright)|©|ICP备|ICP備|公网安备|公網安備|网站标识码|網站標識碼|您是第.{0,12}位");
  private static final Pattern TOOLS =
      Pattern.compile(
          "(?:[\\s\\p{Z}\\[\\]【】()（）|｜/:：·、>]*"
              + "(?:打印本页|打印|关闭窗口|关闭本页|关闭|分享到|分享|收藏本页|收藏|返回顶部|返回首页|返回|顶部|纠错"
              + "|字体大小|字体|字号|大号|中号|小号|大|中|小|A\\+|A-|微信|微博|新浪微博|QQ空间|QQ好友|朗读|语音播报"
              + "|繁体|简体|无障碍|关怀版|长辈版|长者版|登录|注册|设为首页|加入收藏))+"
              + "[\\s\\p{Z}\\[\\]【】()（）|｜/:：·、>]*");
  private static final Pattern NEIGHBOURS =
      Pattern.compile("^[\\[【]?(?:上一篇|下一篇|上一条|下一条|扫一扫)[\\s\\S]*");
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}]*\\}\\}");
  private static final Pattern FACTS =
      Pattern.compile(
          "(?:索引号|信息索引|主题分类|组配分类|体裁分类|发布机构|发文机关|发文单位|公开主体|发文字号|文号|有效性|时效"
              + "|成文日期|发文日期|生成日期|发布日期|公开日期|生效日期|废止日期|公开方式|公开范围|关键词|文件下载)[:：]?");
  private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "header", "menu");
  private static final Set<String> NAMES =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "submenu",
          "footer",
          "foot",
          "copyright",
          "crumb",
          "crumbs",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "share",
          "related",
          "recommend",
          "pager",
          "pagination");

  private WebWords() {}

  static boolean speakOfCopyright(String text) {
    return COPYRIGHT.matcher(text).find();
  }

  /** A bar of buttons, a neighbour's link, or a template that no script has filled. */
  static boolean areTools(String text) {
    return text.length() <= 80 && TOOLS.matcher(text).matches()
        || NEIGHBOURS.matcher(text).matches()
        || TEMPLATE.matcher(text).find();
  }

  /** The label of a fact about the page. */
  static boolean labelFacts(String text) {
    return FACTS.matcher(text.replaceAll("[\\s\\p{Z}]", "")).matches();
  }

  /** Signs of a trail of links to the page. */
  static boolean areTrail(String text) {
    return text.indexOf('>') >= 0
        || text.indexOf('＞') >= 0
        || text.indexOf('»') >= 0
        || text.indexOf('›') >= 0;
  }

  /** Whether an element's name or its class says that it stands beside the content. */
  static boolean isBeside(Element element) {
    if (TAGS.contains(element.normalName())) {
      return true;
    }
    String names = element.className() + ' ' + element.id();
    for (String name : names.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (NAMES.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
