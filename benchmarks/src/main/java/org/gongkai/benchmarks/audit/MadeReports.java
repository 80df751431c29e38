package org.gongkai.benchmarks.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reports of many invented bodies for ten years each, made of the sample reports. */
final class MadeReports {
  private static final int FIRST_YEAR = 2016;
  private static final int YEARS = 10;
  private static final String SYLLABLES = "安宁和平清泉青石金山白云长乐永兴双溪龙泉";
  private static final List<String> KINDS =
      List.of("教育局", "民政局", "司法局", "财政局", "水利局", "商务局", "审计局", "统计局", "医疗保障局", "信访局");
  private static final List<String> WORDS =
      List.of(
          "加强", "推进", "完善", "政务", "公开", "平台", "建设", "及时", "回应", "群众", "关切", "制度", "机制", "培训", "监督",
          "考核", "解读", "文件", "目录", "更新", "专栏", "网站", "服务", "企业", "项目", "民生", "审核", "保密", "规范", "流程",
          "统计", "报送", "指导", "基层", "渠道", "信息", "重点", "领域", "质量", "水平");

  private final Sample before2019;
  private final List<Sample> from2019;
  private final Sample from2021;

  /** Reports made of the samples in a folder. */
  MadeReports(Path samples) throws IOException {
    before2019 = Sample.of(only(samples.resolve("2016"), "docx"), "青屏区人民政府", 2016);
    from2019 =
        List.of(
            Sample.of(only(samples.resolve("2020"), "docx"), "云岫市生态环境局", 2020),
            Sample.of(only(samples.resolve("2020"), "md"), "霁月县墨溪镇人民政府", 2020));
    from2021 = Sample.of(only(samples.resolve("2022"), "docx"), "云岫市教育局", 2022);
  }

  private static Path only(Path folder, String extension) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith("." + extension))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Writes so many reports into a folder, by year. */
  void write(int reports, Path folder) throws IOException {
    for (int i = 0; i < reports; i++) {
      int body = i / YEARS;
      int year = FIRST_YEAR + i % YEARS;
      Sample sample = sample(body, year);
      String name = name(body);
      Path file =
          Files.createDirectories(folder.resolve(String.valueOf(year)))
              .resolve(name + sample.extension());
      Files.write(file, sample.made(name, year, 1 + (body + year) % 9, paragraph(body, year)));
    }
  }

  private Sample sample(int body, int year) {
    if (year < 2019) {
      return before2019;
    }
    return year < 2021 ? from2019.get(body % from2019.size()) : from2021;
  }

  private static String name(int body) {
    int place = body / KINDS.size();
    int marks = SYLLABLES.length();
    return ""
        + SYLLABLES.charAt(place % marks)
        + SYLLABLES.charAt(place / marks % marks)
        + "县"
        + KINDS.get(body % KINDS.size());
  }

  /** Some hundred words; one report in ten has those of the year before. */
  private static String paragraph(int body, int year) {
    Random random = new Random(body * 100L + (body % 10 == year % 10 ? year - 1 : year));
    return IntStream.range(0, 300)
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())) + (i % 12 == 11 ? "。" : ""))
        .collect(Collectors.joining());
  }
}
