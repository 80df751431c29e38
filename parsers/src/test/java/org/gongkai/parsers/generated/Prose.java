package org.gongkai.parsers.generated;

import java.util.ArrayList;
import java.util.List;

/** Invented sentences with figures, dates and telephone numbers that belong to no cell. */
final class Prose {
  private static final List<String> PLACES =
      List.of("青岚市", "望川县", "南屿区", "松原岭县", "云栖市白塘区", "临渚市", "石门坳县", "北沙自治州");
  private static final List<String> BODIES =
      List.of(
          "民政局",
          "人民政府",
          "城市管理局",
          "发展和改革委员会",
          "卫生健康委员会",
          "教育局",
          "水利局",
          "桃花街道办事处",
          "松木镇人民政府",
          "医疗保障局",
          "人民政府办公室");
  private static final List<String> SENTENCES =
      List.of(
          "我单位认真贯彻落实条例要求，全年通过门户网站主动公开各类信息%d条，政务新媒体发布%d条。",
          "全年组织政府信息公开业务培训%d次，参加人员%d人次，进一步提升了工作人员的业务能力。",
          "进一步完善信息发布审核制度，落实先审查后公开的要求，共审核拟发布信息%d条，退回修改%d条。",
          "政府网站专栏全年访问量%d次，较上年增长%d%%，群众满意度不断提高。",
          "对照要求仍有差距：一是公开内容不够丰富，二是解读形式较为单一，涉及%d个科室、%d项业务。",
          "下一步将健全工作机制，加强队伍建设，力争在%d个月内完成栏目调整，并配备专人%d名。",
          "收到群众来电%d次、来信%d件，均已按规定答复，未发生有责投诉。");
  private static final List<String> PARTS =
      List.of("主动公开方面", "依申请公开方面", "政府信息管理", "公开平台建设", "监督保障", "重点领域公开");
  private static final List<String> TOPICS =
      List.of(
          "义务教育", "就业创业", "乡村振兴", "食品安全", "安全生产", "生态环境", "医疗卫生", "财政预决算", "重大项目", "养老服务", "住房保障",
          "交通运输");
  private static final String NUMERALS = "一二三四五六七八九";

  private final Choice choice;

  Prose(Choice choice) {
    this.choice = choice;
  }

  String issuer() {
    return choice.of(PLACES) + choice.of(BODIES);
  }

  String paragraph() {
    StringBuilder text = new StringBuilder();
    int sentences = choice.between(3, 6);
    for (int i = 0; i < sentences; i++) {
      // No two pages may begin with the same line: that would be a running head.
      text.append("在").append(choice.of(TOPICS)).append("和").append(choice.of(TOPICS));
      text.append("领域，")
          .append(
              String.format(choice.of(SENTENCES), choice.between(2, 4000), choice.between(2, 98)));
    }
    return text.toString();
  }

  List<String> paragraphs(int least, int most) {
    List<String> paragraphs = new ArrayList<>();
    int count = choice.between(least, most);
    for (int i = 0; i < count; i++) {
      paragraphs.add(paragraph());
    }
    return paragraphs;
  }

  /** Headings of parts, numbered from （一） on. */
  List<String> partHeadings() {
    List<String> headings = new ArrayList<>();
    int count = choice.between(0, PARTS.size());
    for (int i = 0; i < count; i++) {
      headings.add("（" + NUMERALS.charAt(i) + "）" + PARTS.get(i));
    }
    return headings;
  }

  /** A title of one or two lines that names the body and the year. */
  List<String> title(String issuer, int year) {
    String title = "政府信息公开工作年度报告";
    return choice.of(
        List.of(issuer + year + "年" + title),
        List.of(issuer + year + "年度" + title),
        List.of(issuer + " " + year + " 年" + title),
        List.of(year + "年" + issuer + title),
        List.of(year + "年度" + issuer + title),
        List.of(issuer + "政府信息公开" + year + "年度报告"),
        List.of(issuer + inChinese(year) + "年" + title),
        List.of(issuer + year + "年政府信息公开年报"),
        List.of(issuer, year + "年" + title));
  }

  private static String inChinese(int year) {
    StringBuilder text = new StringBuilder();
    for (char digit : String.valueOf(year).toCharArray()) {
      text.append("〇一二三四五六七八九".charAt(digit - '0'));
    }
    return text.toString();
  }

  String period(int year) {
    String begin = year + "年1月1日";
    return "本报告所列数据的统计期限"
        + choice.of(
            "自" + begin + "起至" + year + "年12月31日止。",
            "为" + begin + "至12月31日。",
            "从 " + year + " 年 1 月 1 日到 " + year + " 年 12 月 31 日止。",
            "为" + begin + "—" + year + "年12月31日。");
  }

  /** A list of the headings in a sentence, as many introductions print it. */
  String contents(List<String> headings) {
    return "全文包括" + String.join("、", headings) + "，共" + headings.size() + "个部分。";
  }
}
