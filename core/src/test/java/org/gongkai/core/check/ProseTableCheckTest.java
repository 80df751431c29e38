package org.gongkai.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.core.model.TemplateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * New 39, carried over 4, processed 40, carried forward 3; reconsiderations 4 (1 open), lawsuits 1.
 */
class ProseTableCheckTest {
  private static final String RECEIVED = "requests.new_received.total";

  private static List<Finding> check(String text) {
    return ProseFixture.tables(ProseFixture.with(text));
  }

  @Test
  void tellsFiguresCellsAndSentence() {
    assertThat(check("2022年，我局共收到政府信息公开申请38件。"))
        .singleElement()
        .isEqualTo(
            Finding.of(
                FindingCode.PROSE_TABLE_MISMATCH,
                List.of(RECEIVED),
                new ParagraphLocation(1),
                "Requests received",
                "收到申请",
                "38",
                "39",
                "2022年，我局共收到政府信息公开申请38件。"))
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING))
        .satisfies(
            f ->
                assertThat(f.messageEn())
                    .isEqualTo(
                        "Requests received: a sentence states 38, the table 39: \"2022年，我局共收到政府信息公开申请38件。\""));
  }

  @Test
  void givesOneFindingASentence() {
    List<Finding> findings = check("收到政府信息公开申请38件，行政复议5件，行政诉讼1件。办结政府信息公开申请41件。");

    assertThat(findings).hasSize(2);
    assertThat(findings.get(0).cells()).containsExactly(RECEIVED, "disputes.reconsideration.total");
    assertThat(findings.get(0).messageZh()).startsWith("收到申请、行政复议：文字为38, 5，表格为39, 4：");
    assertThat(findings.get(1).cells()).containsExactly("requests.processed_total.total");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新收政府信息公开申请43件。 | requests.new_received.total",
        "共办理政府信息公开申请41件。 | requests.processed_total.total",
        "共答复政府信息公开申请41件。 | requests.processed_total.total",
        "上年结转申请3件。 | requests.carried_over.total",
        "结转下年度申请4件。 | requests.carried_forward.total",
        "我局未收到政府信息公开申请。 | requests.new_received.total",
        "因政府信息公开被申请行政复议2件。 | disputes.reconsideration.total",
        "未发生因政府信息公开申请行政复议的情况。 | disputes.reconsideration.total",
        "全年制发行政规范性文件5件。 | proactive.normative_documents.issued",
        "全系统共收到政府信息公开申请312件，其中网上收到政府信息公开申请39件。 | requests.new_received.total",
        "我局作为被申请人的政府信息公开行政复议7件。 | disputes.reconsideration.total",
        "现行有效行政规范性文件5件。 | proactive.normative_documents.in_force"
      })
  void findsFiguresThatDiffer(String text, String cell) {
    assertThat(check(text)).singleElement().extracting(Finding::cells).isEqualTo(List.of(cell));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "我局共收到政府信息公开申请10件。 | statistics.requests_received.value",
        "办结政府信息公开申请10件。 | statistics.requests_completed.value",
        "答复政府信息公开申请10件。 | statistics.replies.value",
        "因政府信息公开提起行政诉讼1件。 | statistics.lawsuits.value",
        "收取信息处理费5元。 | statistics.fees_charged.value",
        "制发规范性文件3件。 | statistics.normative_documents_issued.value"
      })
  void comparesWithTheStatisticsOf2014(String text, String cell) {
    assertThat(ProseFixture.tables(ProseFixture.with(TemplateId.NATIONAL_2014, text)))
        .singleElement()
        .extracting(Finding::cells)
        .isEqualTo(List.of(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // 收到 with those carried over; answers without those that need none.
        "共收到政府信息公开申请43件。",
        "共受理并答复政府信息公开申请40件。",
        "共收到政府信息公开申请39件，办结40件，结转3件。",
        // Disputes without those that are not decided.
        "因政府信息公开被申请行政复议3件，行政诉讼1件。",
        // Other bodies, years, ways of asking; about so many.
        "市政府办公室共收到政府信息公开申请12件。",
        "全市共收到政府信息公开申请900件。",
        "市政府办公室作为被告的政府信息公开行政诉讼案件6件，作为被申请人的行政复议7件。",
        "市法院受理政府信息公开行政诉讼案件6件。",
        "全系统共收到政府信息公开申请312件，其中市政府办公室收到政府信息公开申请39件。",
        "2021年收到政府信息公开申请30件。",
        "历年累计收到政府信息公开申请130件。",
        "网上收到政府信息公开申请20件。",
        "上半年收到政府信息公开申请20件。",
        "收到政府信息公开申请约40件。",
        // A part beside the whole.
        "共收到政府信息公开申请39件。收到政府信息公开申请12件后及时转办。",
        // Other matters.
        "全年受理行政复议案件120件。",
        "办理提案12件，办结12件。",
        "予以公开政府信息公开申请30件。"
      })
  void letsFiguresThatCanAgreeBe(String text) {
    assertThat(check(text)).isEmpty();
  }

  @Test
  void holdsNoWrongSumOfTheTableAgainstTheProse() {
    String text = "新收政府信息公开申请39件，行政复议4件，行政诉讼1件。";

    assertThat(
            ProseFixture.tables(
                ProseFixture.with(text)
                    .value(RECEIVED, "49")
                    .value("disputes.reconsideration.total", "0")))
        .isEmpty();
  }

  @Test
  void doesNotJudgeCellsWithoutACertainNumber() {
    String text = "共收到政府信息公开申请12件。";
    Finding doubt =
        Finding.of(FindingCode.AMBIGUOUS_ALIGNMENT, List.of(RECEIVED), null, "a", "b", "c");

    assertThat(ProseFixture.tables(ProseFixture.with(text).blank("requests."))).isEmpty();
    assertThat(ProseFixture.tables(ProseFixture.with(text).absent("requests."))).isEmpty();
    assertThat(ProseFixture.tables(ProseFixture.with(text).unreadable(RECEIVED, "3①"))).isEmpty();
    assertThat(ProseFixture.tables(ProseFixture.with(text).finding(doubt))).isEmpty();
    assertThat(ProseFixture.tables(ProseFixture.with(TemplateId.UNKNOWN, text))).isEmpty();
  }

  @Test
  void letsAToleranceBeSet() {
    RuleSettings settings = RuleSettings.parse("PROSE_TABLE_MISMATCH.tolerance = 2", "test.rules");
    ProseTableCheck check = new ProseTableCheck(settings);

    assertThat(check.check(ProseFixture.with("新收政府信息公开申请41件。").build())).isEmpty();
    assertThat(check.check(ProseFixture.with("新收政府信息公开申请42件。").build())).hasSize(1);
  }

  @Test
  void shortensTheQuotedSentence() {
    String sentence = "共收到政府信息公开申请38件，" + "均已依法依规按时办理".repeat(10) + "。";

    assertThat(check(sentence).get(0).messageZh())
        .endsWith("“" + sentence.substring(0, Quote.LONGEST) + "…”");
  }
}
