package org.gongkai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.report.DisclosureReport;
import org.junit.jupiter.api.Test;

class ReportTextTest {
  private final String text = ReportText.of(SampleReports.full());

  @Test
  void beginsWithWhatTheReportSaysOfItself() {
    assertThat(text)
        .startsWith(
            """
            临溪县 2023年政府信息公开工作年度报告
            ═════════════════════════════════════
            发布机关　临溪县
            报告年度　2023
            统计期限　2023-01-01 至 2023-12-31
            发布日期　2024-01-09
            统计范围　本机关
            报告格式　2021年格式
            识读状态　部分
            地　　址　临溪县中山路1号
            电子邮箱　xx@linxi.example
            来源文件　县级/临溪县.pdf
            """);
  }

  @Test
  void laysTheTablesOutAsTheFormDoes() {
    assertThat(text)
        .contains(
            """
            【主动公开政府信息情况】
            ┌────────────────────┬──────────────┐
            │ 第二十条第（五）项 │ 本年处理决定 │
            │                    │         数量 │
            ├────────────────────┼──────────────┤
            │ 行政许可           │   “若干, …”* │
            └────────────────────┴──────────────┘
            """)
        .contains(
            """
            │ 一、本年新收政府信息公开申请数量 │      · │        · │        · │            · │            · │    · │  -12 │
            │ 三、本年度办理结果               │        │          │          │              │              │      │      │
            │   （一）予以公开                 │     0* │        · │        · │            · │            · │    · │   —* │
            """);
  }

  @Test
  void givesMoneyInYuanOnOneLine() {
    assertThat(text).contains("│ 行政事业性收费     │ 77302800.123456789012345元 │\n");
  }

  @Test
  void marksBlankAndAbsentCellsAndThoseThatFindingsName() {
    String granted = text.lines().filter(line -> line.contains("予以公开")).findFirst().orElseThrow();
    assertThat(granted.replace(" ", "")).isEqualTo("│（一）予以公开│0*│·│·│·│·│·│—*│");
  }

  @Test
  void leavesOutRowsThatTheReportDoesNotHave() {
    assertThat(text).doesNotContain("部分公开", "行政强制");
  }

  @Test
  void givesEveryLineOfATableTheSameWidth() {
    List<String> requests =
        text.lines()
            .dropWhile(line -> !line.contains("收到和处理"))
            .skip(1)
            .takeWhile(line -> !line.isEmpty())
            .toList();
    assertThat(requests).hasSizeGreaterThan(6);
    assertThat(requests).extracting(TextWidth::of).containsOnly(TextWidth.of(requests.get(0)));
  }

  @Test
  void saysWhereATableIsMissing() {
    assertThat(text).contains("【政府信息公开行政复议、行政诉讼情况】\n（无此表）\n");
  }

  @Test
  void endsWithTheFindingsByWeightAndTheSections() {
    assertThat(text)
        .endsWith(
            """

            【检查结果（4）】
            错误 ROW_TOTAL　合计不符。
            错误 ROW_TOTAL　再次。
            警告 UNREADABLE_CELL　不是数字。　[page=2;box=3,0.3,33,700]
            提示 BLANK_FIGURES　空白。

            【章节】
            一、总体情况
              （一）主动公开
            其他需要报告的事项
            """);
  }

  @Test
  void showsAReportOfAnUnknownForm() {
    assertThat(ReportText.of(SampleReports.empty()))
        .isEqualTo(
            """
            （无标题）
            ══════════
            报告格式　未知格式
            识读状态　部分
            来源文件　a.txt

            【检查结果（0）】

            【章节】
            """);
  }

  @Test
  void neverPassesControlCharactersToTheTerminal() {
    DisclosureReport empty = SampleReports.empty();
    DisclosureReport report =
        new DisclosureReport(
            empty.source(),
            empty.template(),
            ReportMetadata.builder().title("a\u001B[2Jb\u0007").build(),
            List.of(),
            empty.figures(),
            List.of());
    assertThat(ReportText.of(report)).startsWith("a [2Jb\n");
  }
}
