package org.gongkai.core.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.Scope;
import org.gongkai.core.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a sentence speaks of the body that the report is about, or of another one: of 区政府办
 * in a district's report, of 各镇街, of 全市 in the report of a bureau.
 */
final class Bodies {
  private static final String AREA = "[县区市省州旗乡镇]";
  private static final String VERB =
      "(?=共|总|累计|收|受理|接|新|办|答复|未|没|无|被|因|发生|全年|本年|今年|年内|\\d|[,:]|已|均|作出|制|印发|出台|主动|认真|坚持|严格"
          + "|积极|深入|持续|高度|按|根据|通过|围绕|依|不断|进一步|切实|始终|全面|作为|的|政府信息公开申请|行政(?=复议|诉讼|应诉))";
  private static final KeyedPattern BODY =
      KeyedPattern.compile(
          "我本全各政办管委街部单机中支大分公科法检局厅镇乡",
          "(?<own>[我本全](?:单位|机关|街道|管委会|系统|级|(?:"
              + AREA
              + "|[局委办厅街院处所队站])))(?:(?:各|所有|行政机关|政府系统|政府部门)[\\u4e00-\\u9fa5、]{0,16}?"
              + VERB
              + ")?"
              + "|(?<many>各级[\\u4e00-\\u9fa5]{0,8}|各(?:行政机关|地区?|有关|相关|部门|单位|镇|乡|街道|科室|处室)[\\u4e00-\\u9fa5、]{0,8})"
              + "|(?<kind>政府办(?:公室|公厅)?|办公室|办公厅|政府|管委会|委员会|街道办事处|街道办?|街办|部门|单位|机关|中心|支队|大队|分局|公司"
              + "|科室|法院|检察院|[局委厅镇乡])"
              + VERB);
  private static final KeyedPattern CIRCUMSTANCES =
      KeyedPattern.compile(
          "在按根依围对针为", "(?:在|按照|根据|依据|围绕|对照|针对|为)[^,;。]{1,60}?(?:下|要求|规定|部署|精神|安排|工作|上),");

  /** What is no part of a name: where a name begins, looking back from its last word. */
  private static final String NOT_OF_NAMES = "年度由对向经与和及是共收受未无我本各其在的";

  private static final int LONGEST_NAME = 24;
  private static final Pattern GOVERNMENT_WITH_BODIES = Pattern.compile("[县区市省州旗]人民政府$");
  private static final Pattern LEVEL = Pattern.compile("(" + AREA + ")(?:人民政府)?$");

  private final String issuer;
  private final boolean isOfArea;

  Bodies(ReportMetadata metadata) {
    issuer = full(metadata.issuer().map(CompactText::of).orElse(""));
    isOfArea =
        metadata.scope().filter(scope -> scope == Scope.AREA).isPresent()
            || GOVERNMENT_WITH_BODIES.matcher(issuer).find();
  }

  private static String full(String name) {
    return name.replace("管委会", "管理委员会").replaceAll("(?<!人民)政府", "人民政府");
  }

  /** The other body of which the last words of a compact text speak; null where there is none. */
  @Nullable String otherIn(String compact) {
    String text = CIRCUMSTANCES.cutFrom(compact);
    String other = null;
    for (KeyedPattern.Search body = BODY.in(text); body.find(); ) {
      other = isOther(body.match(), text) ? name(body.match(), text) : null;
    }
    return other;
  }

  /** The name that ends with the word that was found. */
  private static String name(Matcher body, String text) {
    if (body.group("kind") == null) {
      return body.group();
    }
    int start = body.start();
    while (start > Math.max(0, body.start() - LONGEST_NAME)
        && Character.isIdeographic(text.charAt(start - 1))
        && NOT_OF_NAMES.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, body.end());
  }

  private boolean isOther(Matcher body, String text) {
    if (body.group("own") != null) {
      return isOtherOwn(body.group("own"));
    }
    if (body.group("many") != null) {
      return !(isOfArea && body.group().startsWith("各级") || body.group().startsWith("各行政机关"));
    }
    return !isIssuer(name(body, text));
  }

  /** 全市 is the whole in the report of a city, 本级 is only a part there. */
  private boolean isOtherOwn(String own) {
    char of = own.charAt(own.length() - 1);
    if (own.endsWith("本机关") || own.endsWith("级")) {
      return isOfArea;
    }
    if (AREA.indexOf(of) < 0 || issuer.isEmpty()) {
      return false;
    }
    Matcher level = LEVEL.matcher(issuer);
    return level.find() ? level.group(1).charAt(0) != of : !(isZone() && of == '区');
  }

  private boolean isZone() {
    return issuer.endsWith("管理委员会");
  }

  /** A name is the issuer's where its characters come in this order in the issuer's: 市工信局. */
  private boolean isIssuer(String name) {
    if (issuer.isEmpty()) {
      return false;
    }
    String full = full(name);
    int at = 0;
    for (int i = 0; i < issuer.length() && at < full.length(); i++) {
      at += issuer.charAt(i) == full.charAt(at) ? 1 : 0;
    }
    return at == full.length();
  }
}
