package org.gongkai.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.gongkai.core.model.TextLocation;
import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.GridCell;
import org.junit.jupiter.api.Test;

class AlignedTablesTest {
  @Test
  void readsRowsAndLabelsThatWrap() {
    assertThat(
            Texts.show(
                "   二、公开情况",
                "                第二十条第（一）项",
                "",
                "     信息内容        制发件数    现行件数",
                "",
                "规章                  0        12",
                "其他法律行政法规禁止",
                "                   －         3",
                "公开",
                "",
                "",
                "   三、其他情况"))
        .containsExactly(
            "二、公开情况",
            "ALIGNED 8x3",
            "  [第二十条第（一）项]",
            "  ",
            "  [信息内容][制发件数][现行件数]",
            "  ",
            "  [规章][0][12]",
            "  [其他法律行政法规禁止]",
            "  [－][3]",
            "  [公开]",
            "三、其他情况");
  }

  @Test
  void tellsWhereEachPieceStands() {
    assertThat(Texts.cells(Texts.read("说明", "", "许可   1    22", "处罚   3     4")))
        .extracting(GridCell::text, GridCell::extent, GridCell::location)
        .containsExactly(
            tuple("许可", new Extent(0, 2, 2, 3), new TextLocation(3, 1)),
            tuple("1", new Extent(5, 2, 6, 3), new TextLocation(3, 6)),
            tuple("22", new Extent(10, 2, 12, 3), new TextLocation(3, 11)),
            tuple("处罚", new Extent(0, 3, 2, 4), new TextLocation(4, 1)),
            tuple("3", new Extent(5, 3, 6, 4), new TextLocation(4, 6)),
            tuple("4", new Extent(11, 3, 12, 4), new TextLocation(4, 12)));
  }

  @Test
  void neverGluesFiguresOfNarrowColumns() {
    assertThat(
            Texts.show("结果 结果 其他 总计", "维持 纠正 结果", "新收数量    36 620 5 －", "4. 保护合法权益 71 7     0 -2"))
        .containsExactly(
            "ALIGNED 4x5",
            "  [结果][结果][其他][总计]",
            "  [维持][纠正][结果]",
            "  [新收数量][36][620][5][－]",
            "  [4. 保护合法权益][71][7][0][-2]");
  }

  @Test
  void pageEndsTheGridButLosesNothing() {
    assertThat(
            Texts.show(
                "许可        1     2",
                "处罚        3     4",
                "              强制事项",
                "",
                "             -1-",
                "\f（含代履行）",
                "收费        5     6",
                "",
                "             -2-",
                "\f－   0   7",
                "",
                "             -3-"))
        .containsExactly(
            "ALIGNED 3x3",
            "  [许可][1][2]",
            "  [处罚][3][4]",
            "  [强制事项]",
            "FURNITURE -1-",
            "ALIGNED 2x3",
            "  [（含代履行）]",
            "  [收费][5][6]",
            "FURNITURE -2-",
            "ALIGNED 1x3",
            "  [－][0][7]",
            "FURNITURE -3-");
  }

  @Test
  void headingPartsTwoTables() {
    assertThat(
            Texts.show(
                "规章          1       2",
                "许可          3       4",
                "  三、收到和处理申请情况",
                "内容         自然人     总计",
                "新收          5       6",
                "结转          7       8"))
        .containsExactly(
            "ALIGNED 2x3",
            "  [规章][1][2]",
            "  [许可][3][4]",
            "三、收到和处理申请情况",
            "ALIGNED 3x3",
            "  [内容][自然人][总计]",
            "  [新收][5][6]",
            "  [结转][7][8]");
  }

  @Test
  void labelThatIsNumberedAsAHeadingStaysInItsTable() {
    assertThat(
            Texts.show(
                "一、本年新收申请数量     5   0",
                "二、上年结转申请数量     6   0",
                "四、结转下年度继续办理",
                "                7   1"))
        .containsExactly(
            "ALIGNED 4x3",
            "  [一、本年新收申请数量][5][0]",
            "  [二、上年结转申请数量][6][0]",
            "  [四、结转下年度继续办理]",
            "  [7][1]");
  }

  @Test
  void stretchedLinesAreNoTable() {
    assertThat(
            Texts.show(
                "    云石县林业局办公室联系地址为平川市云石县松林",
                "路 ３ 号 ， 邮 编 ： 627800 ， 电 话 ： 555—0100 ，",
                "欢迎来信来电咨询政府信息公开有关事项并提出意见建",
                "议和要求。统计期限为 2021  1  1  日至 2021  12  31 日，",
                "全年共收到申请三件。"))
        .containsExactly(
            "云石县林业局办公室联系地址为平川市云石县松林"
                + "路 ３ 号 ， 邮 编 ： 627800 ， 电 话 ： 555—0100 ，"
                + "欢迎来信来电咨询政府信息公开有关事项并提出意见建"
                + "议和要求。统计期限为 2021  1  1  日至 2021  12  31 日，"
                + "全年共收到申请三件。");
  }

  @Test
  void signaturesAreNoTable() {
    assertThat(Texts.show("云石县林业局          2022年1月5日", "单位负责人：甲　　审核人：乙　　填报人：丙"))
        .containsExactly("云石县林业局          2022年1月5日", "单位负责人：甲　　审核人：乙　　填报人：丙");
  }

  @Test
  void keepsLabelsWithoutFigures() {
    assertThat(
            Texts.show(
                "二、公开情况",
                "                      申请人情况",
                "（本列数据的勾稽关系为",
                "前两项之和）          自然人     总计",
                "",
                "一、新收数量              1       2",
                "",
                "二、上年结转",
                "",
                "三、办理数量              3       4",
                "",
                "四、结转下年",
                "",
                "",
                "  四、复议情况"))
        .containsExactly(
            "二、公开情况",
            "ALIGNED 11x3",
            "  [申请人情况]",
            "  [（本列数据的勾稽关系为]",
            "  [前两项之和）][自然人][总计]",
            "  ",
            "  [一、新收数量][1][2]",
            "  ",
            "  [二、上年结转]",
            "  ",
            "  [三、办理数量][3][4]",
            "  ",
            "  [四、结转下年]",
            "四、复议情况");
  }
}
