package org.gongkai.core.prose;

import java.util.Optional;
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
          + "|积极|深入|持续|高度|按|根据|通过|围绕|依|不断|进一步|切实|始终|全面|的|政府信息公开申请|行政(?=复议|诉讼|应诉))";
  private static final Pattern BODY =
      Pattern.compile(
          "(?<own>[我本全](?:单位|机关|街道|管委会|系统|级|(?:"
              + AREA
              + "|[局委办厅街院处所队站])))(?:(?:各|所有|行政机关|政府系统|政府部门)[\\u4e00-\\u9fa5、]{0,16}?"
              + VERB
              + ")?"
              + "|(?<many>各级[\\u4e00-\\u9fa5]{0,8}|各(?:行政机关|地区?|有关|相关|部门|单位|镇|乡|街道|科室|处室)[\\u4e00-\\u9fa5、]{0,8})"
              + "|(?<named>(?:(?![我本各年度共收受未无]|全[县区市省州旗乡镇局委办厅街])[\\u4e00-\\u9fa5]){1,24}?(?:政府办(?:公室|公厅)?|办公室|办公厅|政府|管委会|委员会|街道办事处|街道办?|街办|部门|单位"
              + "|机关|中心|支队|大队|分局|公司|科室|[局委厅镇乡]|(?<=府)办))"
              + VERB);
  private static final Pattern CIRCUMSTANCES =
      Pattern.compile("(?:在|按照|根据|依据|围绕|对照|针对|为)[^,;。]{1,60}?(?:下|要求|规定|部署|精神|安排|工作|上),");
  private static final Pattern BEFORE_NAME =
      Pattern.compile("^.*(?:年度?|由|对|向|经|与|和|及|、|其中|是|:|\\))(?=[\\u4e00-\\u9fa5]{2})");
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

  /** The other body of which the last words of a compact text speak; empty where there is none. */
  Optional<String> otherIn(String compact) {
    Matcher body = BODY.matcher(CIRCUMSTANCES.matcher(compact).replaceAll(""));
    @Nullable String other = null;
    while (body.find()) {
      other = isOther(body) ? name(body) : null;
    }
    return Optional.ofNullable(other);
  }

  private static String name(Matcher body) {
    return body.group("named") == null ? body.group() : plainName(body.group("named"));
  }

  private static String plainName(String named) {
    return BEFORE_NAME.matcher(named).replaceFirst("");
  }

  private boolean isOther(Matcher body) {
    if (body.group("own") != null) {
      return isOtherOwn(body.group("own"));
    }
    if (body.group("many") != null) {
      return !(isOfArea && body.group().startsWith("各级") || body.group().startsWith("各行政机关"));
    }
    return !isIssuer(plainName(body.group("named")));
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
