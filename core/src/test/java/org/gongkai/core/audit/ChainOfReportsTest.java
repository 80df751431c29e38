package org.gongkai.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.core.model.SectionKind.OTHER_MATTERS;
import static org.gongkai.core.model.SectionKind.OVERVIEW;
import static org.gongkai.core.model.SectionKind.PROBLEMS_AND_IMPROVEMENTS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Scope;
import org.gongkai.core.report.DisclosureReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Five years of twenty bodies and their government: what is planted is found, and nothing else. */
class ChainOfReportsTest {
  private static final int FIRST = 2019;
  private static final int YEARS = 5;
  private static final int BODIES = 20;
  private static final String LICENCES = "proactive.licences.";
  private static final String DECISIONS = LICENCES + "decisions";
  private static final List<String> KINDS =
      List.of(
          "教育局", "科技局", "公安局", "民政局", "司法局", "财政局", "人社局", "自然资源局", "生态环境局", "住建局", "交通运输局", "水利局",
          "农业农村局", "商务局", "文旅局", "卫健委", "应急管理局", "审计局", "市监局", "统计局");

  private final Map<String, MadeReport> reports = new LinkedHashMap<>();

  @BeforeEach
  void makeReportsWithoutFaults() {
    for (int year = FIRST; year < FIRST + YEARS; year++) {
      for (int body = 0; body < BODIES; body++) {
        reports.put(key(body, year), body(body, year));
      }
      reports.put("政府" + year, government(year));
    }
  }

  private static String key(int body, int year) {
    return KINDS.get(body) + year;
  }

  private static MadeReport body(int body, int year) {
    // Every second body has its name written in another way in every second year.
    String name = "云岫市" + (year % 2 == body % 2 ? KINDS.get(body) : " " + KINDS.get(body) + "（盖章）");
    MadeReport report =
        MadeReport.of(name, year)
            .at(year + "/" + KINDS.get(body) + ".txt")
            .scope(Scope.ORGAN)
            .carriedOver(left(body, year - 1))
            .carriedForward(left(body, year))
            .value(DECISIONS, decisions(body, year))
            .text(OVERVIEW, name + year + "年公开信息" + year * body + "条。" + prose(body, year, 500))
            .text(PROBLEMS_AND_IMPROVEMENTS, prose(body, -year, 300))
            .text(OTHER_MATTERS, "无其他需要报告的事项。");
    if (year >= 2021) {
      return report.documents(body % 3, body % 2, inForce(body, year));
    }
    report.value(LICENCES + "items_last_year", 50 + body + (year - FIRST) * (body - 10));
    return report.printed(LICENCES + "change", (body < 10 ? "" : "+") + (body - 10));
  }

  private static int left(int body, int year) {
    return (body * 7 + year) % 9;
  }

  private static int decisions(int body, int year) {
    return 100 + body * 3 + year % 10;
  }

  private static int inForce(int body, int year) {
    return 40 + (year - 2021) * (body % 3 - body % 2);
  }

  private static String prose(int body, int year, int length) {
    return MadeReport.prose(body * 10_000L + year, length);
  }

  /** The sums of all bodies, and of as many requests as 30 bodies would have. */
  private static MadeReport government(int year) {
    MadeReport report =
        MadeReport.of("云岫市人民政府", year)
            .at(year + "/云岫市人民政府.txt")
            .scope(Scope.AREA)
            .text(OVERVIEW, prose(99, year, 800));
    report.build().figures().all().stream()
        .filter(figure -> figure.hasValue() && figure.cellId().matches("(requests|disputes).*"))
        .forEach(f -> report.value(f.cellId(), f.expectValue().intValueExact() * 30));
    return report
        .carriedOver(sum(body -> left(body, year - 1)))
        .carriedForward(sum(body -> left(body, year)))
        .value(DECISIONS, sum(body -> decisions(body, year)));
  }

  private static int sum(IntUnaryOperator figure) {
    return IntStream.range(0, BODIES).map(figure).sum();
  }

  private List<String> told() {
    List<DisclosureReport> built = reports.values().stream().map(MadeReport::build).toList();
    List<List<Finding>> findings = Audited.findings(Audited.audit().withParent("云岫市人民政府"), built);
    List<String> told = new ArrayList<>();
    for (int i = 0; i < built.size(); i++) {
      String source = built.get(i).source().name();
      findings
          .get(i)
          .forEach(f -> told.add(source + " " + f.code() + " " + f.otherSources().get(0)));
    }
    return told;
  }

  @Test
  void nothingIsFoundWhereNothingIsPlanted() {
    assertThat(reports).hasSize(105);
    assertThat(told()).isEmpty();
  }

  @Test
  void whatIsPlantedIsFoundAndNothingElse() {
    report(3, 2020).carriedOver(left(3, 2019) - 1);
    report(4, 2022).carriedForward(left(4, 2022) - 2);
    report(5, 2023).documents(2, 1, inForce(5, 2023) + 1);
    report(6, 2020).value(LICENCES + "items_last_year", 77);
    report(7, 2022).text(PROBLEMS_AND_IMPROVEMENTS, prose(7, -2021, 300));
    report(8, 2023).text(OVERVIEW, "云岫市生态环境局2023年公开信息9条。" + prose(12, 2021, 500));
    reports.remove(key(9, 2021));
    report(10, 2023).value(DECISIONS, decisions(10, 2022) / 10);
    reports.get("政府2020").value(DECISIONS, sum(body -> decisions(body, 2020)) - 1);

    assertThat(told())
        .containsExactly(
            "2020/民政局.txt CARRY_OVER_MISMATCH 2019/民政局.txt",
            "2020/人社局.txt ITEMS_ROLL_FORWARD 2019/人社局.txt",
            "2020/云岫市人民政府.txt AGGREGATE_MISMATCH 2020/统计局.txt",
            "2022/自然资源局.txt REPEATED_TEXT 2021/自然资源局.txt",
            "2022/住建局.txt MISSING_YEAR 2020/住建局.txt",
            "2023/司法局.txt CARRY_OVER_MISMATCH 2022/司法局.txt",
            "2023/财政局.txt IN_FORCE_ROLL_FORWARD 2022/财政局.txt",
            "2023/生态环境局.txt REPEATED_TEXT 2021/农业农村局.txt",
            "2023/交通运输局.txt LARGE_CHANGE 2022/交通运输局.txt");
  }

  private MadeReport report(int body, int year) {
    return reports.get(key(body, year));
  }
}
