package org.gongkai.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.gongkai.core.model.TextLocation;
import org.gongkai.parsers.source.GridCell;
import org.junit.jupiter.api.Test;

class PipeTablesTest {
  @Test
  void readsMarkdown() {
    assertThat(
            Texts.show(
                "# 云石县林业局报告",
                "",
                "**（一）公开。**全文见 <http://www.example.cn/a> 1\\.2 版。",
                "",
                "| 内容 | 本年 |",
                "| :--- | ---: |",
                "| **规章** | \\-3 |",
                "| 许可<br>（含\\|备案） |  |",
                "",
                "## 二、其他 ##"))
        .containsExactly(
            "HEADING 云石县林业局报告",
            "（一）公开。全文见 http://www.example.cn/a 1.2 版。",
            "RULED 3x2",
            "  [内容][本年]",
            "  [规章][-3]",
            "  [许可\n（含|备案）][]",
            "HEADING 二、其他");
  }

  @Test
  void tellsTheMediaType() {
    assertThat(Texts.read("# 报告").mediaType()).isEqualTo("text/markdown");
    assertThat(Texts.read("| a | b |", "|---|---|").mediaType()).isEqualTo("text/markdown");
    assertThat(Texts.read("报告").mediaType()).isEqualTo("text/plain");
  }

  @Test
  void doesNotTrustRaggedRows() {
    assertThat(Texts.show("规章 | 1 | 2 |", "许可 | 3 | | |", "", "处罚 | 4 | 5 |"))
        .containsExactly("ORDERED 3x4", "  [规章][1][2]", "  [许可][3][][]", "  [处罚][4][5]");
  }

  @Test
  void headAfterBlankLineBeginsANewTable() {
    assertThat(Texts.show("|a|b|", "|---|---|", "|1|2|", "", "|c|d|", "|---|---|", "|3|4|"))
        .containsExactly("RULED 2x2", "  [a][b]", "  [1][2]", "RULED 2x2", "  [c][d]", "  [3][4]");
  }

  @Test
  void keepsARowOfDashesThatIsNoSeparator() {
    assertThat(Texts.show("| 维持 | 纠正 |", "| - | -- |", "| --- | --- |"))
        .containsExactly("RULED 3x2", "  [维持][纠正]", "  [-][--]", "  [---][---]");
  }

  @Test
  void placesEveryCell() {
    assertThat(Texts.cells(Texts.read("| 规章 |  | 12 |")))
        .extracting(GridCell::text, GridCell::location)
        .containsExactly(
            tuple("规章", new TextLocation(1, 3)),
            tuple("", new TextLocation(1, 8)),
            tuple("12", new TextLocation(1, 11)));
  }

  @Test
  void takesASinglePathForProse() {
    assertThat(Texts.show("首页 | 公开 | 年报")).containsExactly("首页 | 公开 | 年报");
  }

  @Test
  void doesNotTrustCellsAndPipesOnLinesOfTheirOwn() {
    assertThat(Texts.show("二、情况", "", "规章", "|", "0", "|", "|", "12", "|", "3", "", "本年无其他情况。"))
        .containsExactly(
            "二、情况", "LISTED 5x1", "  [规章]", "  [0]", "  []", "  [12]", "  [3]", "本年无其他情况。");
  }
}
