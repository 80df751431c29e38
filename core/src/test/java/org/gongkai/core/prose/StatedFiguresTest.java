package org.gongkai.core.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.gongkai.core.check.ReportFixture;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.TemplateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedFiguresTest {
  private static List<StatedFigure> read(String issuer, String heading, String text) {
    return StatedFigures.of(
        ReportFixture.of(TemplateId.NATIONAL_2021)
            .metadata(ReportFixture.metadataOf("2022年", 2022).issuer(issuer))
            .sections(ReportFixture.section(SectionKind.OVERVIEW, heading, text))
            .build());
  }

  private static String figures(String text) {
    return Prose.shortForm(read("青岭市渔业局", "一、总体情况", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022年，我局共收到政府信息公开申请39件，办结40件，结转下年度3件。 | REQUESTS_RECEIVED 39件; REQUESTS_COMPLETED 40件; REQUESTS_CARRIED_FORWARD 3件",
        "2022年度共收到39件政府信息公开申请，上年结转4件。 | REQUESTS_RECEIVED 39件; REQUESTS_CARRIED_OVER 4件",
        "共接收政府信息公开申请三十九件。 | REQUESTS_RECEIVED 39件",
        "全年共受理公民、法人和其他组织提出的政府信息公开申请39件。 | REQUESTS_RECEIVED 39件",
        "收到政府信息申请公开件658件。 | REQUESTS_RECEIVED 658件",
        "2022年政府信息公开申请受理量为39件。 | REQUESTS_RECEIVED 39件",
        "全街共受理政府信息公开申请总数1件。 | REQUESTS_RECEIVED 1件",
        "政府信息公开申请3次，行政复议0次，行政诉讼0次。 | REQUESTS_RECEIVED 3次; RECONSIDERATIONS 0次; LAWSUITS 0次",
        "全年新收政府信息公开申请81件，其中自然人申请64件，法人或其他组织申请17件；予以公开23件。 | REQUESTS_NEWLY_RECEIVED 81件; REQUESTS_OF_NATURAL_PERSONS 64件; REQUESTS_OF_ORGANISATIONS 17件; GRANTED 23件",
        "共受理政府信息公开申请43件（含上年结转4件），其余3件结转下年度。 | REQUESTS_RECEIVED 43件; REQUESTS_CARRIED_OVER 4件; REQUESTS_CARRIED_FORWARD 3件",
        "2021年结转申请4件，结转2023年申请3件。 | REQUESTS_CARRIED_OVER 4件; REQUESTS_CARRIED_FORWARD 3件",
        "全年共办理政府信息公开申请43件，其中部分公开2件，不予公开1件，无法提供3件，不予处理1件，其他处理3件。 | REQUESTS_HANDLED 43件; PARTIALLY_GRANTED 2件; DENIED 1件; UNAVAILABLE 3件; UNPROCESSED 1件; OTHER_OUTCOME 3件",
        "共收到信息公开申请39份，已答复40份。 | REQUESTS_RECEIVED 39份; REQUESTS_ANSWERED 40份",
        "因政府信息公开被申请行政复议4件，提起行政诉讼1件。 | RECONSIDERATIONS 4件; LAWSUITS 1件",
        "因政府信息公开引起的行政复议22件、行政诉讼案件1件。 | RECONSIDERATIONS 22件; LAWSUITS 1件",
        "因政府信息公开申请行政复议、行政诉讼各1件。 | RECONSIDERATIONS 1件; LAWSUITS 1件",
        "共发生涉及政府信息公开的行政诉讼案件2件，被纠错0件。 | LAWSUITS 2件",
        "全年收取信息处理费0.5万元。 | FEES 5000元",
        "依申请公开收取的费用（检索费、邮寄费等）为0元。 | FEES 0元",
        "全年制发行政规范性文件5件，现行有效行政规范性文件20件，废止规范性文件2件。 | DOCUMENTS_ISSUED 5件; DOCUMENTS_IN_FORCE 20件; DOCUMENTS_REPEALED 2件",
        "作出行政许可决定17件、行政处罚决定9件。 | LICENCES 17件; PENALTIES 9件",
        "全年主动公开各类政府信息68条，占比22.5%。 | DISCLOSED 68条; SHARE 22.5%"
      })
  void readsWhatSentencesCount(String text, String figures) {
    assertThat(figures(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "我局未收到政府信息公开申请。 | REQUESTS_RECEIVED 0",
        "本年度没有收到依申请公开事项。 | REQUESTS_RECEIVED 0",
        "未接到群众要求公开的信息。 | REQUESTS_RECEIVED 0",
        "未收到新的政府信息公开申请。 | REQUESTS_NEWLY_RECEIVED 0",
        "无结转下年度申请，无上年结转。 | REQUESTS_CARRIED_FORWARD 0; REQUESTS_CARRIED_OVER 0",
        "未发生因政府信息公开申请行政复议、提起行政诉讼的情况。 | RECONSIDERATIONS 0; LAWSUITS 0",
        "本年度未发生政府信息公开行政复议、行政诉讼及举报投诉情况。 | RECONSIDERATIONS 0; LAWSUITS 0",
        "未收取依申请提供政府信息的检索、复制、邮寄等费用。 | FEES 0"
      })
  void readsDenialsAsNothing(String text, String figures) {
    assertThat(figures(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "办理人大代表建议12件、政协提案9件，办结21件。",
        "全年受理12345热线工单3000件，办结2990件。",
        "共收到行政许可申请300件，办结298件。",
        "全年受理行政复议案件120件，审结110件。",
        "收到涉及征地的政府信息公开申请12件。",
        "比上年多收到政府信息公开申请9件。",
        "收到政府信息公开申请5至10件。",
        "收到政府信息公开申请1 5件。",
        "未收到不予公开的申请。",
        "未发生因政府信息公开被纠错的行政复议案件。",
        "无行政诉讼败诉案件。",
        "减免信息处理费200元。",
        "制发公文50份，其中主动公开30份，依申请公开15份，不予公开5份。",
        "收到12345转办政府信息公开申请3件。",
        "发生行政复议5件，均与政府信息公开无关。",
        "2023年计划主动公开政府信息200条。",
        "落实《政府信息公开申请5件》要求。"
      })
  void readsNothingElse(String text) {
    assertThat(figures(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021年收到政府信息公开申请30件，2022年收到39件。 | REQUESTS_RECEIVED 30件 2021; REQUESTS_RECEIVED 39件",
        "去年收到政府信息公开申请30件。 | REQUESTS_RECEIVED 30件 2021",
        "较上年收到的政府信息公开申请30件增加9件。 | REQUESTS_RECEIVED 30件 2021",
        "比2021年增加3件，收到政府信息公开申请39件。 | REQUESTS_RECEIVED 39件",
        "历年累计收到政府信息公开申请120件。 | REQUESTS_RECEIVED 120件 no year",
        "截至2022年底，累计收到政府信息公开申请200件。 | REQUESTS_RECEIVED 200件 no year",
        "2022年累计收到政府信息公开申请39件。 | REQUESTS_RECEIVED 39件",
        "2021年，我局坚持公开，全年主动公开政府信息46条。 | DISCLOSED 46条 2021",
        "二〇二一年，我局收到政府信息公开申请30件。 | REQUESTS_RECEIVED 30件 2021"
      })
  void tellsTheYear(String text, String figures) {
    assertThat(figures(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收到政府信息公开申请约40件。 | REQUESTS_RECEIVED 40件 about",
        "上半年收到政府信息公开申请20件。 | REQUESTS_RECEIVED 20件 part(上半年)",
        "通过网络收到政府信息公开申请20件。 | REQUESTS_RECEIVED 20件 part(网络)",
        "通过信函、网络等方式收到政府信息公开申请39件。 | REQUESTS_RECEIVED 39件",
        "2022年1月1日至12月31日，收到政府信息公开申请39件。 | REQUESTS_RECEIVED 39件"
      })
  void tellsPartsFromTheWhole(String text, String figures) {
    assertThat(figures(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "沙溪市和港区人民政府 | 全区各级行政机关共收到政府信息公开申请9件。 | ''",
        "沙溪市和港区人民政府 | 区政府共收到政府信息公开申请9件。 | ''",
        "沙溪市和港区人民政府 | 区政府办公室共收到政府信息公开申请9件。 | 区政府办公室",
        "沙溪市和港区人民政府 | 全市共收到政府信息公开申请9件。 | 全市",
        "沙溪市和港区人民政府 | 区本级收到政府信息公开申请9件。 | 本级",
        "沙溪市和港区人民政府 | 我区各部门、各街道共收到政府信息公开申请9件。 | ''",
        "沙溪市和港区人民政府 | 在区政府办公室的协调下，全区共收到政府信息公开申请9件。 | ''",
        "沙溪市和港区人民政府 | 区政府制发规范性文件9件。 | 区政府",
        "沙溪市和港区人民政府 | 全区制发规范性文件9件。 | ''",
        "沙溪市和港区人民政府 | 以区政府为被申请人的政府信息公开行政复议9件。 | 以区政府为被申请人",
        "青岭市工业和信息化局 | 市工信局共收到政府信息公开申请9件。 | ''",
        "青岭市工业和信息化局 | 全市共收到政府信息公开申请9件。 | 全市",
        "青岭市工业和信息化局 | 市政府办公室共收到政府信息公开申请9件。 | 市政府办公室",
        "青岭高新区管理委员会 | 管委会共收到政府信息公开申请9件。 | ''",
        "青岭高新区管理委员会 | 全区共收到政府信息公开申请9件。 | ''"
      })
  void tellsWhoseFigureItIs(String issuer, String text, String part) {
    assertThat(read(issuer, "一、总体情况", text))
        .singleElement()
        .extracting(StatedFigure::scope)
        .isEqualTo(part.isEmpty() ? StatedScope.WHOLE : StatedScope.part(part));
  }

  @Test
  void understandsBareVerbsByTheHeading() {
    String text = "全年受理39件，办结40件。";

    assertThat(Prose.shortForm(read("青岭市渔业局", "（二）依申请公开情况", text)))
        .isEqualTo("REQUESTS_RECEIVED 39件; REQUESTS_COMPLETED 40件");
    assertThat(Prose.shortForm(read("青岭市渔业局", "（二）政务服务热线", text))).isEmpty();
  }

  @Test
  void namesTheCellsOfTheWholeInTheReportingYear() {
    StatedFigure figure = read("青岭市渔业局", "一、总体情况", "行政诉讼 1 件，均因信息公开。").get(0);

    assertThat(figure)
        .isEqualTo(
            new StatedFigure(
                Quantity.LAWSUITS,
                BigDecimal.ONE,
                "件",
                false,
                StatedScope.WHOLE,
                OptionalInt.of(2022),
                SectionKind.OVERVIEW,
                "行政诉讼 1 件，均因信息公开。",
                new ParagraphLocation(1),
                List.of(
                    "disputes.litigation_direct.total",
                    "disputes.litigation_after_reconsideration.total")));
    assertThat(read("青岭市渔业局", "", "2021年收到政府信息公开申请3件。").get(0).cells()).isEmpty();
    assertThat(read("青岭市渔业局", "", "网上收到政府信息公开申请3件。").get(0).cells()).isEmpty();
  }

  @Test
  void quantitiesNameCellsThatTheirFormsHave() {
    for (TemplateId form : TemplateId.values()) {
      for (Quantity quantity : Quantity.values()) {
        var figures = ReportFixture.of(form).build().figures();
        assertThat(quantity.cells(form)).allMatch(cell -> figures.figure(cell).isPresent());
      }
    }
    assertThat(Quantity.DOCUMENTS_ISSUED.cells(TemplateId.NATIONAL_2019))
        .containsExactly("proactive.normative_documents.produced");
    assertThat(Quantity.REQUESTS_RECEIVED.cells(TemplateId.NATIONAL_2014))
        .containsExactly("statistics.requests_received.value");
  }
}
