package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.parsers.interpret.Grids.ruled;

import java.util.Arrays;
import java.util.List;
import org.gongkai.core.check.Checks;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.ReportStatus;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.Picture;
import org.junit.jupiter.api.Test;

class ImageTablesTest {
  private static final Picture PICTURE = new Picture(420, 300, new ParagraphLocation(9));
  private static final Grid PROACTIVE =
      ruled(
          ">4 第二十条第（一）项",
          "信息内容|本年制发件数|本年废止件数|现行有效件数",
          "规章|0|0|0",
          "行政规范性文件|1|0|4",
          ">4 第二十条第（五）项",
          "信息内容|>3 本年处理决定数量",
          "行政许可|>3 12",
          ">4 第二十条第（六）项",
          "信息内容|>3 本年处理决定数量",
          "行政处罚|>3 3",
          "行政强制|>3 0",
          ">4 第二十条第（八）项",
          "信息内容|>3 本年收费金额（单位：万元）",
          "行政事业性收费|>3 0");
  private static final Grid DISPUTES =
      ruled(
          ">5 行政复议|>10 行政诉讼",
          "结果维持|结果纠正|其他结果|尚未审结|总计|>5 未经复议直接起诉|>5 复议后起诉",
          "^|^|^|^|^|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
          "1|0|0|0|1|0|0|0|0|0|0|0|0|0|0");
  private static final String[] REQUESTS = FormRows.ruledRequests("一、本年新收政府信息公开申请数量|9|0|0|0|0|0|9");

  @Test
  void aPictureInTheSectionOfAMissingTableIsTheTable() {
    Interpreted read =
        Interpreted.report(
            2022,
            "二、主动公开政府信息情况",
            PROACTIVE,
            "三、收到和处理政府信息公开申请情况",
            PICTURE,
            "四、政府信息公开行政复议、行政诉讼情况",
            DISPUTES);

    assertThat(read.report().template()).isEqualTo(TemplateId.NATIONAL_2021);
    List<Finding> findings = read.report().findings();
    assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.IMAGE_TABLE);
    assertThat(findings.get(0).cells())
        .hasSize(175)
        .startsWith("requests.new_received.natural_person")
        .endsWith("requests.carried_forward.total");
    assertThat(findings.get(0).location()).contains(new ParagraphLocation(9));
    assertThat(findings.get(0).messageEn())
        .isEqualTo(
            "The table \"Requests received and handled\" stands as a picture; reading it needs OCR");
    assertThat(read.cell("requests.new_received.natural_person")).isEqualTo("absent");
    assertThat(read.checked()).doesNotContain(FindingCode.MISSING_TABLE);
    assertThat(read.report().status()).isEqualTo(ReportStatus.PARTIAL);
  }

  @Test
  void aTableWithoutAPictureIsStillMissing() {
    Interpreted read =
        Interpreted.report(
            2022,
            "二、主动公开政府信息情况",
            PROACTIVE,
            PICTURE,
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            DISPUTES);

    assertThat(read.doubts()).isEmpty();
    assertThat(read.checked()).containsOnlyOnce(FindingCode.MISSING_TABLE);
  }

  @Test
  void chartsIconsAndSealsAreNoTables() {
    Interpreted read =
        Interpreted.report(
            2022,
            "二、主动公开政府信息情况",
            PROACTIVE,
            "三、收到和处理政府信息公开申请情况",
            PICTURE,
            "图1 申请办理情况",
            new Picture(120, 120, new ParagraphLocation(9)),
            "四、政府信息公开行政复议、行政诉讼情况",
            DISPUTES);

    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void withoutHeadingsThePictureStandsBetweenTheNeighbours() {
    Interpreted read = Interpreted.report(2022, PROACTIVE, PICTURE, DISPUTES);

    assertThat(read.cellsInDoubt(FindingCode.IMAGE_TABLE))
        .hasSize(175)
        .startsWith("requests.new_received.natural_person");
  }

  @Test
  void aPictureThatGoesOnWithATornTableHoldsItsOtherRows() {
    Interpreted read =
        Interpreted.report(
            2020,
            "三、收到和处理政府信息公开申请情况",
            ruled(Arrays.copyOfRange(REQUESTS, 0, 16)),
            PICTURE,
            "四、政府信息公开行政复议、行政诉讼情况",
            DISPUTES);

    List<String> cells = read.cellsInDoubt(FindingCode.IMAGE_TABLE);
    assertThat(cells)
        .startsWith("requests.unavailable_needs_creation.natural_person")
        .endsWith("requests.carried_forward.total");
    assertThat(read.row("requests.new_received"))
        .containsExactly("9", "0", "0", "0", "0", "0", "9");
    assertThat(
            Checks.run(read.report()).stream()
                .filter(finding -> finding.code() == FindingCode.MISSING_ROW)
                .flatMap(finding -> finding.cells().stream()))
        .doesNotContainAnyElementsOf(cells);
  }

  @Test
  void aPictureBesideAWholeTableIsNone() {
    assertThat(
            Interpreted.report(
                    2020,
                    "三、收到和处理政府信息公开申请情况",
                    ruled(REQUESTS),
                    PICTURE,
                    "四、政府信息公开行政复议、行政诉讼情况",
                    DISPUTES)
                .cellsInDoubt(FindingCode.IMAGE_TABLE))
        .isEmpty();
  }

  @Test
  void whereAllTablesArePicturesTheFormIsUnknownAndEachIsTold() {
    Interpreted read =
        Interpreted.report(
            2022,
            "一、总体情况",
            "全年主动公开信息一百余条，通过网站、公告栏等渠道及时发布，方便群众查阅，没有收到投诉和举报，各项工作有序开展，取得了较好的成效。"
                + "根据条例要求，进一步健全了信息公开工作制度。",
            "二、主动公开政府信息情况",
            PICTURE,
            "三、收到和处理政府信息公开申请情况",
            PICTURE,
            "四、政府信息公开行政复议、行政诉讼情况",
            PICTURE);

    assertThat(read.report().template()).isEqualTo(TemplateId.UNKNOWN);
    assertThat(read.report().findings())
        .extracting(Finding::messageZh)
        .containsExactly(
            "“主动公开政府信息情况”表格以图片形式给出，须经文字识别（OCR）才能读取",
            "“收到和处理政府信息公开申请情况”表格以图片形式给出，须经文字识别（OCR）才能读取",
            "“政府信息公开行政复议、行政诉讼情况”表格以图片形式给出，须经文字识别（OCR）才能读取");
    assertThat(read.report().status()).isEqualTo(ReportStatus.PARTIAL);
  }

  @Test
  void theStatisticsOf2014AreAPictureUnderTheirCaption() {
    Interpreted read =
        Interpreted.report(
            2016,
            "一、概述",
            "2016年，我局按照条例要求做好政府信息公开工作，通过网站、公告栏和查阅点向社会公开信息，认真办理群众提出的申请，" + "没有发生行政复议和行政诉讼，也没有收取费用。",
            "附件：政府信息公开情况统计表",
            PICTURE);

    assertThat(read.doubts()).containsExactly(FindingCode.IMAGE_TABLE);
  }

  @Test
  void aTitleWithOnlyPicturesUnderItNeedsOcr() {
    assertThatThrownBy(() -> Interpreted.report(2022, PICTURE, PICTURE))
        .isInstanceOfSatisfying(
            NoTextException.class,
            e ->
                assertThat(e.found())
                    .isEqualTo("It has the title of an annual report and only pictures under it."));
  }
}
