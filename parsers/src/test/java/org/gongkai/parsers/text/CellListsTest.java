package org.gongkai.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellListsTest {
  @Test
  void readsOneCellALine() {
    String lines =
        "一、总体情况\n\n全年公开信息三条。\n\n二、公开情况\n\n信息内容\n\n制发件数\n\n现行件数\n\n"
            + "规章\n\n0\n\n0\n\n规范性文件\n\n1,002\n\n－\n\n行政许可\n\n12\n\n行政处罚\n\n7\n\n"
            + "三、存在问题\n\n公开不够及时。";

    assertThat(Texts.show(lines))
        .containsExactly(
            "一、总体情况",
            "全年公开信息三条。",
            "二、公开情况",
            "LISTED 13x1",
            "  [信息内容]",
            "  [制发件数]",
            "  [现行件数]",
            "  [规章]",
            "  [0]",
            "  [0]",
            "  [规范性文件]",
            "  [1,002]",
            "  [－]",
            "  [行政许可]",
            "  [12]",
            "  [行政处罚]",
            "  [7]",
            "三、存在问题",
            "公开不够及时。");
  }

  @Test
  void aListWhoseFiguresAllComeLastIsNoAlignedTable() {
    String heads = "行政复议\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n行政诉讼\n";

    assertThat(Texts.show(heads + "1\n0\n0\n2\n3\n0\n0\n"))
        .containsExactly(
            "LISTED 14x1",
            "  [行政复议]",
            "  [结果维持]",
            "  [结果纠正]",
            "  [其他结果]",
            "  [尚未审结]",
            "  [总计]",
            "  [行政诉讼]",
            "  [1]",
            "  [0]",
            "  [0]",
            "  [2]",
            "  [3]",
            "  [0]",
            "  [0]");
  }

  @Test
  void shortParagraphsAreNoTable() {
    String[] lines = {
      "目录", "总则", "公开", "3", "申请", "处理", "答复", "复议", "诉讼", "监督", "培训", "考核", "附则", "5"
    };

    assertThat(Texts.show(lines)).containsExactly(lines);
  }
}
