package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "本年新制作数量",
        "本年新 制作数量",
        "本年新\n制作数量",
        "　本年新制作 数量 ",
        "本年新制作数量（指2019年制作数）",
        "本年新制作数量(件)"
      })
  void spellingsOfOneColumnHaveOneKey(String label) {
    assertThat(Labels.key(label)).isEqualTo("本年新制作数量");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
        "(二)部分公开(区分处理的,只计这一情形,不计其他情形)",
        "㈡部分公开",
        "（二） 部分公开（区分处理的，只计这一",
        "二)部分公开",
        "部 分 公 开"
      })
  void numbersAndExplanationsAreNoPartOfTheKey(String label) {
    assertThat(Labels.key(label)).isEqualTo("部分公开");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.属于国家秘密",
        "1．属于国家秘密",
        "1、属于国家秘密",
        "⑴属于国家秘密",
        "(1)属于国家秘密",
        "1 属于国家秘密",
        "1·属于国家秘密",
        "1・属于国家秘密",
        "1\uFFFD属于国家秘密"
      })
  void digitsInFrontOfALabelAreItsNumber(String label) {
    assertThat(Labels.key(label)).isEqualTo("属于国家秘密");
    assertThat(Labels.number(label)).isIn("1", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.危及“三安全一稳定”", "3.危及\"三安全一稳定\"", "3.危及「三安全一稳定」", "3.危及三安全一稳定"})
  void quotesOfAnyKindAreNoPartOfTheKey(String label) {
    assertThat(Labels.key(label)).isEqualTo("危及三安全一稳定");
  }

  @Test
  void theNumberOfAnArticleStaysInTheKey() {
    assertThat(Labels.key("第二十条第（一）项"))
        .isEqualTo("第二十条第一项")
        .isEqualTo(Labels.key("第二十条第(一)项"))
        .isNotEqualTo(Labels.key("第二十条第（五）项"));
  }

  @Test
  void aLabelInsideAnExplanationIsNotTheLabel() {
    assertThat(Labels.key("其他对外管理服务事项（含行政确认、行政处罚、行政强制）")).isEqualTo("其他对外管理服务事项");
    assertThat(Labels.key("其他主动公开文件(含以办公室名义签发的规范性文件)")).isEqualTo("其他主动公开文件");
    assertThat(Labels.key("规范性文件(指“规定”“办法”等)")).isEqualTo("规范性文件");
  }

  /** Taking them off one by one would take hours. */
  @Test
  void bracketsMayStandInBracketsWithoutEnd() {
    String nested = "(".repeat(100_000) + "指" + ")".repeat(100_000);

    assertThat(Labels.key("规章" + nested)).isEqualTo("规章");
    assertThat(Labels.key("规章((指(甲)乙)丙)数")).isEqualTo("规章数");
  }

  @Test
  void flatKeepsWhatStandsInBrackets() {
    assertThat(Labels.flat("本年收费金额（单位：万元）")).isEqualTo("本年收费金额单位万元");
  }

  @ParameterizedTest
  @CsvSource({"（七）总计,七", "七、总计,七", "3.其他,3", "其中：1.专职人员数,1", "总计,''"})
  void numberIsWhatStandsInFront(String label, String number) {
    assertThat(Labels.number(label)).isEqualTo(number);
  }

  @Test
  void invisibleCharactersAndWideBlanksAreFoldedAway() {
    assertThat(Labels.compact("自\u200B然\u00A0人\u3000\uFEFF")).isEqualTo("自然人");
  }

  @Test
  void aSpellingWithItsWordsInAnotherOrderIsAlmostTheSame() {
    assertThat(Labels.similarity("信访举报投诉类申请", "信访投诉举报类申请")).isBetween(0.7, 0.99);
    assertThat(Labels.similarity("重复申请", "重复申请")).isEqualTo(1);
    assertThat(Labels.similarity("规章", "总计")).isZero();
  }
}
