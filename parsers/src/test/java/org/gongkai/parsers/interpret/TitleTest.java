package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongkai.core.model.TextLocation;
import org.gongkai.parsers.source.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {
  private static Optional<Title> find(String... lines) {
    return TitleFinder.find(
        Stream.of(lines)
            .map(line -> new Paragraph(line, Paragraph.Role.BODY, new TextLocation(1, 1)))
            .toList());
  }

  private static Title title(String... lines) {
    return find(lines).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "青岚市民政局2021年政府信息公开工作年度报告,青岚市民政局,2021",
    "青岚市民政局2021年度政府信息公开工作年度报告,青岚市民政局,2021",
    "2022年青岚市政府信息公开工作年度报告,青岚市,2022",
    "2021年度青岚市民政局政府信息公开工作年度报告,青岚市民政局,2021",
    "青岚市司法局政府信息公开2021年度报告,青岚市司法局,2021",
    "青岚市民政局2021年度政府信息公开工作报告,青岚市民政局,2021",
    "松木镇人民政府2019年政府信息公开年度工作报　告,松木镇人民政府,2019",
    "青岚市民政局2021年政府信息公开年报,青岚市民政局,2021",
    "青岚市市场监督管理局2021年信息公开工作年度报告,青岚市市场监督管理局,2021",
    "林草部2024年政府信息公开工作报告,林草部,2024",
    "青岚市民政局2016年政务信息公开年度报告,青岚市民政局,2016",
    "青岚市民政局关于2021年政府信息公开工作的年度报告,青岚市民政局,2021",
    "关于青岚市民政局2021年政府信息公开工作年度报告,青岚市民政局,2021",
    "青岚市民政局二〇一七年政府信息公开工作年度报告,青岚市民政局,2017",
    "青岚市民政局 2020 年政府信息公开工作年度报告,青岚市民政局,2020",
    "青岚市荷塘区人民政府南源街道办事处2020年政府信息公开工作年度报告,青岚市荷塘区人民政府南源街道办事处,2020"
  })
  void namesIssuerAndYear(String text, String issuer, int year) {
    assertThat(title(text).issuer()).contains(issuer);
    assertThat(title(text).year()).isEqualTo(OptionalInt.of(year));
  }

  @Test
  void joinsATitleOfTwoLines() {
    Title title = title("青岚县松木镇人民政府", "2022年政府信息公开工作年度报告");

    assertThat(title.text()).isEqualTo("青岚县松木镇人民政府2022年政府信息公开工作年度报告");
    assertThat(title.issuer()).contains("青岚县松木镇人民政府");
    assertThat(title.paragraphs()).isEqualTo(2);
  }

  @Test
  void joinsATitleBrokenInItsMiddle() {
    assertThat(title("青岚县长桥乡2019年政府信息公开年度工作", "报告").issuer()).contains("青岚县长桥乡");
    assertThat(title("青岚市民政局2020年政府信息公开", "工作年度报告").year()).isEqualTo(OptionalInt.of(2020));
  }

  @Test
  void aTitleMayHaveNoYear() {
    Title title = title("驼岭街道办事处政府信息公开工作年度报告");

    assertThat(title.year()).isEmpty();
    assertThat(title.issuer()).contains("驼岭街道办事处");
  }

  @Test
  void aTitleMayHaveNoIssuer() {
    Title title = title("2022年政府信息公开工作年度报告");

    assertThat(title.year()).isEqualTo(OptionalInt.of(2022));
    assertThat(title.issuer()).isEmpty();
  }

  @Test
  void linesBeforeTheTitleAreNoPartOfIt() {
    Title title = title("索引号：000123", "青岚市民政局2021年政府信息公开工作年度报告", "根据条例规定，制作本报告。");

    assertThat(title.firstParagraph()).isEqualTo(1);
    assertThat(title.paragraphs()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "文字解读：青岚市民政局2023年政府信息公开工作年度报告",
        "青岚市民政局2023年政府信息公开工作年度报告（图解）",
        "关于做好2023年政府信息公开工作年度报告编制工作的通知",
        "根据《政府信息公开条例》，现公布政府信息公开工作年度报告。",
        "青岚市民政局2023年工作总结"
      })
  void lookAlikesAreNoTitles(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void noTitleIsFoundBehindTheFirstSection() {
    assertThat(find("一、总体情况", "青岚市民政局2021年政府信息公开工作年度报告")).isEmpty();
  }

  @Test
  void namesOfBodiesAreToldFromOtherLines() {
    assertThat(List.of("青岚市民政局", "松木镇人民政府", "青岚市国家税务局")).allMatch(TitleFinder::isName);
    assertThat(List.of("2021年1月5日", "无。", "联系人：张某")).noneMatch(TitleFinder::isName);
  }
}
