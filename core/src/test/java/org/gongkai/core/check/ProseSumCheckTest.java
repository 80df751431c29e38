package org.gongkai.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.core.check.ProseFixture.sums;

import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.ParagraphLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseSumCheckTest {
  @Test
  void tellsWholePartsAndTheirSum() {
    String sentence = "全年主动公开信息820条，其中网站310条，微信502条，微博19条。";

    assertThat(sums(sentence))
        .containsExactly(
            Finding.of(
                FindingCode.PROSE_SUM_MISMATCH,
                List.of(),
                new ParagraphLocation(1),
                "820",
                "310 + 502 + 19",
                "831",
                sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "共公开信息820条,其中网站310, 微信502, 微博19。 | 310 + 502 + 19 is 831, not 820",
        "公开信息120条，其中机构职能类10条，政策法规类50条，其他类61条。 | 10 + 50 + 61 is 121, not 120",
        "公开信息120条，其中机构职能类10条，政策法规类50条，其他类50条。 | 10 + 50 + 50 is 110, not 120",
        "共收到申请39件，其中自然人34件，法人或其他组织4件。 | 34 + 4 is 38, not 39",
        "收到申请39件，其中自然人39件，法人或其他组织5件。 | 39 + 5 is 44, not 39",
        "共收到申请39件（其中网上申请30件、信函申请19件）。 | 30 + 19 is 49, not 39",
        "共办结40件，其中予以公开30件，部分公开12件。 | 30 + 12 is 42, not 40",
        "公开信息136条，比2021年增加17条。其中，概况类信息4条，动态类信息223条。 | 4 + 223 is 227, not 136",
        "公开信息50条，其中网站20条，占40%，微信20条，占60%。 | 20 + 20 is 40, not 50"
      })
  void findsListsThatDoNotAddUp(String text, String message) {
    assertThat(sums(text))
        .singleElement()
        .satisfies(finding -> assertThat(finding.messageEn()).startsWith(message + ": "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公开信息120条，其中网站100条，微信15条，微博5条。",
        "公开信息120条，其中网站100条，微信15条。",
        "公开信息120条，其中机构职能类10条，政策法规类50条，其他类60条。",
        "收到申请39件，其中自然人34件，法人或其他组织5件，予以公开20件，部分公开10件。",
        "收到申请39件，其中自然人34件，法人或其他组织5件；网上申请30件，信函申请9件。",
        "收到申请39件，其中自然人34件（网上20件，信函14件），法人或其他组织5件（网上5件）。",
        "收到申请39件，办结40件，其中予以公开34件，部分公开2件，不予公开4件。",
        "公开信息136条，比2021年增加17条。其中，概况类信息4条，动态类信息132条。",
        "涉及单位112家，其中公开决算112家，公开预算110家。",
        "召开会议10次，其中专题会议13次，培训班2期。",
        "公开信息约120条，其中网站100条，微信30条。",
        "公开信息120条，其中网站100余条，微信30条。",
        "公开信息120条，其中网站130条。",
        "公开信息120条，其中网站100条，较上年增加90条。",
        "制定制度3项，其中2项已印发，阅读量2万次，其中网站1万次，微信1万次。"
      })
  void letsOthersBe(String text) {
    assertThat(sums(text)).isEmpty();
  }
}
