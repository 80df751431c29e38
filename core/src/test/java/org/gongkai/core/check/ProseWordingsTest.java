package org.gongkai.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.core.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences put together from the genre's words, with figures drawn anew for each: with the table's
 * figures none is found, with one figure changed it is found, on the right cell.
 */
class ProseWordingsTest {
  private static final List<String> WHEN =
      List.of("2022年，", "2022年度", "全年", "本年度，", "2022年1月1日至12月31日，", "");
  private static final List<String> WHO = List.of("我局", "本机关", "青岭市渔业局", "市渔业局", "我单位", "全局", "");
  private static final List<String> RECEIVED =
      List.of(
          "共收到政府信息公开申请{n}件",
          "共受理政府信息公开申请{n}件",
          "收到信息公开申请{n}件",
          "共接收政府信息公开申请共计{n}件",
          "共收到{n}件政府信息公开申请",
          "新收政府信息公开申请{n}件",
          "新增依申请公开{n}件",
          "受理依申请公开政府信息{n}件",
          "收到公民、法人或者其他组织提出的政府信息公开申请{n}件",
          "收到的政府信息公开申请总数为{n}件",
          "共收到依申请公开事项{n}件",
          "收到政府信息公开申请数量为{n}件",
          "接到群众依申请公开申请{n}份",
          "政府信息公开申请受理{n}件");
  private static final List<String> CARRIED_OVER =
      List.of("上年结转{o}件", "上年度结转申请{o}件", "2021年结转{o}件", "上年结转政府信息公开申请{o}件", "结转上年度申请{o}件");
  private static final List<String> COMPLETED =
      List.of("办结{d}件", "已办结{d}件", "共办结申请{d}件", "按时办结{d}件", "依法办结政府信息公开申请{d}件", "办理完毕{d}件");
  private static final List<String> CARRIED_FORWARD =
      List.of("结转下年度{f}件", "结转下年度继续办理{f}件", "结转至下一年度{f}件", "结转2023年{f}件", "下年度结转{f}件");
  private static final List<String> DISPUTES =
      List.of(
          "因政府信息公开被申请行政复议{r}件，提起行政诉讼{l}件",
          "因政府信息公开引发行政复议案件{r}件、行政诉讼案件{l}件",
          "政府信息公开行政复议{r}起，行政诉讼{l}起",
          "涉及政府信息公开的行政复议共{r}件，行政诉讼共{l}件",
          "发生政府信息公开类行政复议{r}件，被提起行政诉讼{l}件");

  private record Figures(int n, int o, int d, int f, int r, int l) {
    static Figures drawn(Random random) {
      int n = 20 + random.nextInt(4000);
      int o = 10 + random.nextInt(9);
      int f = 1 + random.nextInt(9);
      return new Figures(n, o, n + o - f, f, 5 + random.nextInt(40), 5 + random.nextInt(40));
    }

    ReportFixture table(String text) {
      return ProseFixture.with(text)
          .absent("requests.new_received")
          .absent("requests.carried_over")
          .absent("requests.processed_total")
          .absent("requests.carried_forward")
          .absent("disputes.")
          .value("requests.new_received.total", "" + n)
          .value("requests.carried_over.total", "" + o)
          .value("requests.processed_total.total", "" + d)
          .value("requests.carried_forward.total", "" + f)
          .value("disputes.reconsideration.total", "" + r)
          .value("disputes.litigation_direct.total", "" + l)
          .value("disputes.litigation_after_reconsideration.total", "0");
    }

    String fill(String text) {
      return text.replace("{n}", "" + n)
          .replace("{o}", "" + o)
          .replace("{d}", "" + d)
          .replace("{f}", "" + f)
          .replace("{r}", "" + r)
          .replace("{l}", "" + l);
    }
  }

  /** The place of a figure in a wording and the cell that has it. */
  private enum Place {
    N("requests.new_received.total"),
    O("requests.carried_over.total"),
    D("requests.processed_total.total"),
    F("requests.carried_forward.total"),
    R("disputes.reconsideration.total"),
    L("disputes.litigation_direct.total");

    final String cell;

    Place(String cell) {
      this.cell = cell;
    }

    String mark() {
      return "{" + name().toLowerCase(java.util.Locale.ROOT) + "}";
    }

    /** Far enough from all that could be meant: other totals, and their sums. */
    String changed(String filled) {
      return String.valueOf(Integer.parseInt(filled) + 9000);
    }
  }

  static Stream<String> wordings() {
    Random random = new Random(2022);
    List<String> all = new ArrayList<>();
    for (String received : RECEIVED) {
      for (String when : WHEN) {
        all.add(
            when
                + pick(WHO, random)
                + received
                + "，"
                + pick(CARRIED_OVER, random)
                + "，"
                + pick(COMPLETED, random)
                + "，"
                + pick(CARRIED_FORWARD, random)
                + "；"
                + pick(DISPUTES, random)
                + "。");
      }
    }
    Stream.of(CARRIED_OVER, COMPLETED, CARRIED_FORWARD, DISPUTES)
        .flatMap(List::stream)
        .forEach(part -> all.add("依申请公开方面，全年收到申请{n}件，" + part + "。"));
    return all.stream();
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void agreesWithTheTableAndFindsEveryChange(String wording) {
    Figures figures = Figures.drawn(new Random(wording.hashCode()));

    assertThat(ProseFixture.tables(figures.table(figures.fill(wording)))).isEmpty();
    for (Place place : Place.values()) {
      if (wording.contains(place.mark())) {
        String wrong = place.changed(figures.fill(place.mark()));
        String text = figures.fill(wording.replace(place.mark(), wrong));
        assertThat(ProseFixture.tables(figures.table(text)))
            .as(text)
            .singleElement()
            .extracting(Finding::cells)
            .asList()
            .contains(place.cell);
      }
    }
  }
}
