package org.gongkai.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.core.check.ProseFixture.years;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.core.model.Period;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.TemplateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaleYearCheckTest {
  @Test
  void tellsBothYearsAndTheSentence() {
    assertThat(years("2021年，我局主动公开政府信息120条。"))
        .containsExactly(
            Finding.of(
                FindingCode.STALE_YEAR,
                List.of(),
                new ParagraphLocation(1),
                2022,
                2021,
                "2021年，我局主动公开政府信息120条。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年，我局认真贯彻落实《条例》，扎实推进政府信息公开工作。",
        "2021年，我局将政务公开工作纳入年度绩效考核。",
        "2021年度共主动公开信息120条。",
        "2021年度我单位共制作信息107条。",
        "我局2021年度主动公开政府信息120条。",
        "在局党组的领导下，2021年我局政府信息公开工作取得新成效。",
        "一是2021年发布政策解读稿件12篇。",
        "严格落实主动公开目录，2021年累计发布信息120条。",
        "按照《管理办法》有关规定，2021年度未收取政府信息公开信息处理费。",
        "2021年度未收到政府信息公开申请。",
        "2021年，我局未发生因政府信息公开申请行政复议、提起行政诉讼的情况。",
        "虽然2021年政府信息公开工作取得一定进展，但仍存在不足。",
        "2021 年度惠企政策微信平台累计发布各类信息 161 条",
        "二〇二一年，我局政府信息公开工作取得了一定成效。",
        "2021年度，我局坚持公开，全年主动公开政府信息46条，较上年增长7.3%。",
        "2020年，我局收到申请3件。",
        "2023年，我局共收到政府信息公开申请39件，办结40件。"
      })
  void findsTextOfAnotherYear(String text) {
    assertThat(years(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年，我局主动公开政府信息120条。",
        // Comparisons.
        "与2021年相比，信息公开的数量和质量均有明显提升。",
        "全年主动公开政府信息120条，比2021年增加7条。",
        "2021年主动公开信息100条，2022年主动公开信息120条。",
        "2021年主动公开信息100条。2022年主动公开信息120条，同比增长20%。",
        "全年收到申请39件，2021年收到30件。",
        "全年收到申请39件，比2021年增加9件。2021年收到申请30件。",
        // Names of documents, accounts, reviews.
        "围绕《青岭市2021年政务公开工作要点》，抓好落实。",
        "按照2021年度政务公开考核反馈意见，逐项完成整改。",
        "2021年度政务公开考核中，我局被评为优秀。",
        "2021年度部门决算、预算均已按时公开。",
        "公开2021年度部门决算。",
        "2021年政府信息公开工作年度报告按时公布。",
        "2021年我局政务公开工作存在的问题已整改到位。",
        "落实“十四五”规划，编制2021—2025年公开目录。",
        // Dates, spans, history.
        "截至2021年底，现行有效行政规范性文件7件。",
        "2021年12月，我局印发《管理办法》。",
        "2021年修订的《办法》施行以来，各项工作有序开展。",
        "2021年以来，我局持续推进政务公开。",
        "自2021年起，我局实行清单管理。",
        "2021年机构改革后，我局承担的职能有所调整。",
        "2021年，我局由市农业局更名为市渔业局。",
        "2021年，国务院办公厅印发通知，要求规范年度报告。",
        "2021年结转的申请4件已全部办结。",
        "2021年办理的申请均已归档。",
        "2021年，我局在全市政务公开考核中位列第一。",
        "2021年公开招聘公告已按时发布。",
        // What comes next.
        "2023年，将进一步深化重点领域信息公开。",
        "2023年1月，对全年政府信息公开工作进行了总结。",
        "针对上述问题，2023年将重点做好以下工作。"
      })
  void letsOtherYearsBe(String text) {
    assertThat(years(text)).isEmpty();
  }

  @Test
  void givesOneFindingAPassage() {
    List<Finding> findings = years("2021年公开信息12条。2021年收到申请3件。\n2021年公开稿件5篇。\n2022年公开稿件6篇。");

    assertThat(findings).hasSize(2);
    assertThat(findings.get(0).messageZh()).endsWith("“2021年公开信息12条。”");
    assertThat(findings.get(1).messageZh()).endsWith("“2021年公开稿件5篇。”");
  }

  @Test
  void takesADatedActForStaleOnlyBesideStaleText() {
    String dated = "2021年12月，对资金补助项目开展绩效评估。";

    assertThat(years("一是抓好落实。\n" + dated)).isEmpty();
    assertThat(years("2021年度公开惠企信息29条。\n" + dated)).hasSize(2);
    assertThat(years("2020年度公开惠企信息29条。\n" + dated)).hasSize(1);
  }

  @Test
  void doesNotJudgeWhereTheTitleIsWrong() {
    ReportFixture fixture = ProseFixture.with("2021年，我局主动公开政府信息120条。");
    Period period = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
    var metadata = ReportFixture.metadataOf("2022年", 2022).period(period);

    assertThat(new StaleYearCheck().check(fixture.metadata(metadata).build())).isEmpty();
    ReportFixture both =
        fixture.with(ReportFixture.section(SectionKind.OTHER_MATTERS, "六、其他", "2022年，我局无其他事项。"));
    assertThat(new StaleYearCheck().check(both.build())).hasSize(1);
  }

  @Test
  void doesNotJudgeReportsOfNoYear() {
    ReportFixture fixture =
        ReportFixture.of(TemplateId.NATIONAL_2021)
            .metadata(ReportFixture.metadataOf("", 2022).reportYear(null))
            .sections(ReportFixture.section(SectionKind.OVERVIEW, "一、总体情况", "2021年公开信息5条。"));

    assertThat(new StaleYearCheck().check(fixture.build())).isEmpty();
  }
}
