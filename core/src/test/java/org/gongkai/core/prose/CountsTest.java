package org.gongkai.core.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {
  private static String counts(String text) {
    return Prose.sentence(text).counts().stream()
        .map(c -> c.value().toPlainString() + c.unit() + (c.approximate() ? "~" : ""))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "共收到申请39件，办结40件。 | 39件 40件",
        "共收到申请３９件。 | 39件",
        "公开信息1,234条。 | 1234条",
        "公开信息1，234条。 | 1234条",
        "共收到申请 12 件。 | 12件",
        "收到申请三十九件。 | 39件",
        "收到申请零件。 | 0件",
        "浏览量达2.5万人次。 | 25000人次",
        "发布信息14万余条。 | 140000条~",
        "发布信息80余条。 | 80条~",
        "发布信息约80条。 | 80条~",
        "发布信息近80条。 | 80条~",
        "发布信息80条左右。 | 80条~",
        "收取0.5万元。 | 5000元",
        "占54.16%。 | 54.16%",
        "占百分之五十。 | 50%",
        "申请数为39。 | 39",
        "申请数为39. | 39"
      })
  void readsNumbersWithTheirMeasures(String text, String counts) {
    assertThat(counts(text)).isEqualTo(counts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年3月5日上午9时。",
        "二〇二二年。",
        "根据第二十条第5项规定。",
        "国办函〔2020〕109号。",
        "收到5至10件。",
        "收到5-10件。",
        "电话0517-87222589。",
        "网址www.a1.cn。",
        "比上年提高3.5个百分点。",
        "落实“三审三校”和“十四五”规划。",
        "收到1 5件。"
      })
  void takesNothingElseForACount(String text) {
    assertThat(counts(text)).isEmpty();
  }
}
