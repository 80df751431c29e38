package org.gongkai.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerNameTest {
  @ParameterizedTest
  @CsvSource({
    "云岫市人民政府, 云岫市人民政府",
    "云岫市政府, 云岫市人民政府",
    "云岫市, 云岫市人民政府",
    "云岫 市 人民政府, 云岫市人民政府",
    "青屏区, 青屏区人民政府",
    "栖鹿县墨溪镇, 栖鹿县墨溪镇人民政府",
    "云岫市人民政府办公厅, 云岫市人民政府办公室",
    "云岫市政府办, 云岫市人民政府办公室",
    "云岫市政府办公室, 云岫市人民政府办公室",
    "青屏区南源街道, 青屏区南源街道办事处",
    "云岫市青屏区人民政府南源街道办事处, 云岫市青屏区南源街道办事处",
    "云岫市人民政府外事办, 云岫市外事办公室",
    "云岫市市监局, 云岫市市场监督管理局",
    "云岫市市场监管局, 云岫市市场监督管理局",
    "云岫市人力资源社会保障局, 云岫市人力资源和社会保障局",
    "云岫市发改委, 云岫市发展和改革委员会",
    "云岫市工业和信息化局（云岫市大数据局）, 云岫市工业和信息化局",
    "云岫高新技术开发区管委会, 云岫高新技术开发区管理委员会",
    "云岫经济开发区, 云岫经济开发区",
    "雲岫市教育局, 雲岫市教育局"
  })
  void givesAllSpellingsOfABodyOneName(String printed, String name) {
    assertThat(IssuerName.of(printed).text()).isEqualTo(name);
  }

  @Test
  void keepsAGovernmentAndItsOfficeApart() {
    assertThat(IssuerName.of("云岫市人民政府")).isNotEqualTo(IssuerName.of("云岫市人民政府办公厅"));
    assertThat(IssuerName.of("云岫市人民政府（本级）")).isNotEqualTo(IssuerName.of("云岫市人民政府"));
  }

  @Test
  void isTheSameWhenNormalisedAgain() {
    for (String printed : new String[] {"云岫市政府办", "青屏区", "云岫市市监局", "云岫市青屏区人民政府南源街道"}) {
      IssuerName name = IssuerName.of(printed);
      assertThat(IssuerName.of(name.text())).isEqualTo(name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "市场监管局, true",
    "城市管理局, true",
    "县财政局, true",
    "市教育局, true",
    "人民政府, true",
    "市政府办公室, true",
    "云岫市财政局, false",
    "云岫市人民政府, false"
  })
  void tellsWhetherANameHasAPlace(String printed, boolean isWithout) {
    assertThat(IssuerName.of(printed).isWithoutPlace()).isEqualTo(isWithout);
  }
}
