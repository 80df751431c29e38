package org.gongkai.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoxTablesTest {
  @Test
  void readsTablesDrawnWithCharacters() {
    assertThat(
            Texts.show(
                "收到和处理申请如下。",
                "┌────┬───┬───┐",
                "│申请情况│自然人│总计  │",
                "├────┼───┼───┤",
                "│本年新收│12    │ 34   │",
                "│申请数量│      │ 5    │",
                "├────┼───┼───┤",
                "│上年结转│      │ 0    │",
                "└────┴───┴───┘",
                "以上。"))
        .containsExactly(
            "收到和处理申请如下。",
            "RULED 3x3",
            "  [申请情况][自然人][总计]",
            "  [本年新收\n申请数量][12][34\n5]",
            "  [上年结转][][0]",
            "以上。");
  }

  @Test
  void aRulingOverSomeColumnsBeginsARow() {
    assertThat(
            Texts.show(
                "┏━━━┳━━━┳━━┓",
                "┃不予  ┃国家秘密┃ 1  ┃",
                "┃      ┣━━━╋━━┫",
                "┃公开  ┃商业秘密┃ 2  ┃",
                "┗━━━┻━━━┻━━┛"))
        .containsExactly("RULED 2x3", "  [不予][国家秘密][1]", "  [公开][商业秘密][2]");
  }

  @Test
  void readsTablesDrawnWithPlusesAndPipes() {
    assertThat(
            Texts.show(
                "+------+----+",
                "| 项目 | 数 |",
                "+======+====+",
                "| 行政 | 12 |",
                "| 许可 |    |",
                "+------+----+"))
        .containsExactly("RULED 2x2", "  [项目][数]", "  [行政\n许可][12]");
  }

  @Test
  void theWidthOfATableIsNotThatOfRunningText() {
    String rule = "├──────────┼──────────┤";
    String row = "│本年新收申请数量    │                    │";
    assertThat(
            Texts.show("本局认真落实各项要求，持续做好政务公开工作。", "一、总体情况", rule, row, rule, row, rule, row, rule))
        .startsWith("本局认真落实各项要求，持续做好政务公开工作。", "一、总体情况", "RULED 3x2");
  }

  @Test
  void doesNotTrustRowsOfOtherColumns() {
    assertThat(
            Texts.show("┌──┬──┐", "│甲│乙│", "├──┴──┤", "│丙    │", "├──┬──┤", "│1 │2 │", "└──┴──┘"))
        .containsExactly("ORDERED 3x2", "  [甲][乙]", "  [丙]", "  [1][2]");
  }
}
