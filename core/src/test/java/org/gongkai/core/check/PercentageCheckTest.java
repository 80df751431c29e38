package org.gongkai.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.core.check.ProseFixture.percentages;

import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.ParagraphLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageCheckTest {
  @Test
  void tellsPartWholeAndRightPercentage() {
    String sentence = "共公开信息48条，其中甲类10条，占比20.84%，乙类38条，占比79.17%。";

    assertThat(percentages(sentence))
        .containsExactly(
            Finding.of(
                FindingCode.PERCENTAGE_MISMATCH,
                List.of(),
                new ParagraphLocation(1),
                "20.84%",
                "10",
                "48",
                "20.83",
                sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "共收到申请20件，其中自然人申请12件，占70%。 | 12 of 20 is 60%, not 70%",
        "共收到申请20件，其中自然人申请12件（70%）。 | 12 of 20 is 60%, not 70%",
        "收到申请20件，其中网上申请13件，占总数的55%；信函申请7件，占总数的35%。 | 13 of 20 is 65%, not 55%",
        "共收到申请24件，其中同意公开13件，占54.16%。 | 13 of 24 is 54.17%, not 54.16%",
        "主动公开信息3000条，其中重点领域信息1200条，占主动公开信息总数的45%。 | 1200 of 3000 is 40%, not 45%",
        // The whole is the number that the other percentages fit.
        "公开信息24条。按类别：职能类4条，占16.67%；政策类7条，占29.17%；其他类13条，占54.16%。 | 13 of 24 is 54.17%, not 54.16%",
        // 54% fits no number and no total of the tables.
        "共受理申请65件，其中当面20件，占30%，网上45件，占75%。 | 20 of 65 is 31%, not 30%"
      })
  void findsPercentagesThatAreOff(String text, String message) {
    assertThat(percentages(text))
        .singleElement()
        .satisfies(finding -> assertThat(finding.messageEn()).startsWith(message + ": "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "共收到申请24件，其中自然人13件，占54.17%，法人11件，占45.8%。",
        // A half may go either way.
        "共公开信息8条，其中网站1条，占12%，微信7条，占88%。",
        // Cut throughout: 45.38, 24.62, 20, 0.77, 9.23.
        "收到申请130件，其中公开59件、占45.3%；不予公开32件、占24.6%；无法提供26件、占20%；不予处理1件、占0.7%；其他12件、占9.2%。",
        // Of another number of the passage, or of a total of the tables (40 processed).
        "收到申请50件，办结25件，其中公开10件，占办结总数的40%。",
        "收到申请50件，其中公开10件，占收到总数的20%。",
        "共收到申请38件，其中予以公开34件，占办结的85%。",
        // No shares.
        "共公开信息100条，同比增长20%，满意度达98%，办复率100%。",
        "共公开信息100条，其中网站60条，较上年增长20%。",
        // About so much; no whole.
        "共公开信息约100条，其中网站50条，占49%。",
        "其中网络申请20件，约占51%。",
        "网络申请20件，占51%。",
        "共受理10件，其中当面申请1宗，占10%；网上申请9宗，占90%；信函申请0宗，占0%。"
      })
  void letsOthersBe(String text) {
    assertThat(percentages(text)).isEmpty();
  }

  @Test
  void letsAToleranceBeSet() {
    RuleSettings settings = RuleSettings.parse("PERCENTAGE_MISMATCH.tolerance = 1", "test.rules");
    PercentageCheck check = new PercentageCheck(settings);

    assertThat(check.check(ProseFixture.with("共收到申请24件，其中公开13件，占54.16%。").build())).isEmpty();
    assertThat(check.check(ProseFixture.with("共收到申请24件，其中公开13件，占52.16%。").build())).hasSize(1);
  }
}
