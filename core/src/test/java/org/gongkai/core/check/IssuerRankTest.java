package org.gongkai.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerRankTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "云岫县人民政府",
        "云岫区",
        "青岭市云岫区人民政府",
        "云岫自治县人民政府",
        "云岫旗人民政府",
        "云岫区人民政府办公室",
        "望溪镇人民政府",
        "望溪 乡人民政府",
        "北门街道办事处",
        "青岭市云岫区人民政府北门街道办事处",
        "青岭市渔业局",
        "海右省渔业厅",
        "渔业局",
        "青岭市发展和改革委员会",
        "青岭市卫健委",
        "青岭高新技术产业开发区管理委员会",
        "国家税务总局青岭市云岫区税务局",
        "青岭新区渔业局"
      })
  void cannotMakeRegulations(String issuer) {
    assertThat(new IssuerRank(issuer).cannotMakeRegulations()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "海右省人民政府",
        "海右省",
        "海右省人民政府办公厅",
        "海右自治区人民政府",
        "海右自治区",
        "青岭市人民政府",
        "青岭市人民政府办公室",
        "景德镇市人民政府",
        "青岭自治州人民政府",
        "青岭新区管理委员会",
        "青岭新区",
        "国家渔业局",
        "国家税务总局",
        "国家发展和改革委员会",
        "中国渔业监督管理委员会",
        "中华人民共和国渔业部",
        "渔业部",
        "国务院国有资产监督管理委员会",
        "国务院办公厅",
        "青岭市"
      })
  void mayMakeRegulations(String issuer) {
    assertThat(new IssuerRank(issuer).cannotMakeRegulations()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"青岭市渔业局", "海右省渔业厅", "云岫区发展和改革委员会", "国家税务总局青岭市税务局", "国家渔业局", "市渔业局", "渔业局"})
  void isADepartment(String issuer) {
    assertThat(new IssuerRank(issuer).isDepartment()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青岭市人民政府",
        "云岫县",
        "青岭市人民政府办公室",
        "海右省人民政府办公厅",
        "国务院办公厅",
        "望溪镇人民政府",
        "北门街道办事处",
        "青岭高新技术产业开发区管理委员会",
        "青岭高新区管委会渔业局",
        "青岭市渔业研究院"
      })
  void isNoDepartment(String issuer) {
    assertThat(new IssuerRank(issuer).isDepartment()).isFalse();
  }
}
