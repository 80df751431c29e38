package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelFoldingTest {
  @ParameterizedTest
  @CsvSource({
    "（七）总计, 总计",
    "其中：（一）予以公开, 予以公开",
    "1.属于国家秘密, 属于国家秘密",
    "3 危及“三安全一稳定”, 危及三安全一稳定",
    "一、本年新收政府信息公开申请数量, 本年新收政府信息公开申请数量",
    "一本年新收, 本年新收",
    "其他对外管理服务事项（含行政处罚）, 其他对外管理服务事项",
    "第二十条第（五）项, 第二十条第五项",
    "部分公开（区分处理的，只计, 部分公开",
    "（无）, 无"
  })
  void keyIsTheBareLabel(String label, String key) {
    assertThat(Labels.key(label)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"其他对外管理服务事项（含行政处罚）, 其他对外管理服务事项含行政处罚", "（六）其他处理, 其他处理", "其中：1、当面申请数, 当面申请数"})
  void flatKeepsWhatStandsInBrackets(String label, String flat) {
    assertThat(Labels.flat(label)).isEqualTo(flat);
  }

  @ParameterizedTest
  @CsvSource({"（七）总计, 七", "其中：2.其他, 2", "12、其他, 12", "总计, ''", "二, ''", "(甲)其他, ''"})
  void numberStandsInFront(String label, String number) {
    assertThat(Labels.number(label)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"（七）总计", "其中：（二）部分公开（区分处理的）", "3.其他"})
  void printedLabelHasTheSameKeys(String label) {
    PrintedLabel printed = PrintedLabel.of(label);
    assertThat(printed.key()).isEqualTo(Labels.key(label));
    assertThat(printed.flat()).isEqualTo(Labels.flat(label));
  }

  @ParameterizedTest
  @CsvSource({"行政许可", "（一）予以公开", "这不是表中的标签（一）"})
  void rememberedKeysAreThoseOfLabels(String label) {
    assertThat(SeenLabels.key(label)).isEqualTo(Labels.key(label));
    assertThat(SeenLabels.key(label)).isEqualTo(Labels.key(label));
  }
}
