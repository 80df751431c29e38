package org.gongkai.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TabTablesTest {
  @Test
  void blankLinesAndTornRowsDoNotEndATable() {
    assertThat(
            Texts.show(
                "三、申请情况",
                "",
                "\t申请人情况",
                "",
                "\t自然人\t总计\t",
                "5. 内部\t0\t1\t\t",
                "",
                "\t事务信息\t\t",
                "四、结转\t\t-2\t",
                "",
                "四、复议情况"))
        .containsExactly(
            "三、申请情况",
            "ORDERED 5x5",
            "  [][申请人情况]",
            "  [][自然人][总计][]",
            "  [5. 内部][0][1][][]",
            "  [][事务信息][][]",
            "  [四、结转][][-2][]",
            "四、复议情况");
  }

  @Test
  void paragraphEndsATable() {
    assertThat(Texts.show("甲\t1\t2", "乙\t3\t4", "", "下表为续表。", "", "丙\t5\t6"))
        .containsExactly(
            "ORDERED 2x3", "  [甲][1][2]", "  [乙][3][4]", "下表为续表。", "ORDERED 1x3", "  [丙][5][6]");
  }

  @Test
  void keepsABlankRow() {
    assertThat(Texts.show("维持\t纠正\t总计", "\t\t"))
        .containsExactly("ORDERED 2x3", "  [维持][纠正][总计]", "  [][][]");
  }

  @Test
  void restOfATornCellIsARow() {
    assertThat(Texts.show("内容\t本年新", "制作数量\t备注", "许可", "事项\t3", "强制\t4"))
        .containsExactly(
            "ORDERED 5x2", "  [内容][本年新]", "  [制作数量][备注]", "  [许可]", "  [事项][3]", "  [强制][4]");
  }

  @Test
  void tabsThatIndentOrNumberMakeNoTable() {
    assertThat(Texts.show("\t本机关全年公开信息三条。", "一、\t总体情况", "二、\t公开情况", "\t全年无收费。"))
        .containsExactly("本机关全年公开信息三条。", "一、\t总体情况", "二、\t公开情况", "全年无收费。");
  }
}
