package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.interpret.Grids.ordered;
import static org.gongkai.parsers.interpret.Grids.ruled;

import org.gongkai.parsers.source.Grid;
import org.junit.jupiter.api.Test;

/** Table 四 with its blocks one under another. */
class DisputesByRowsTest {
  private static final String[] ROWS = {
    "行政复议|3|1|0|2|6", "行政诉讼|未经复议直接起诉|4|0|5|0|9", "|复议后起诉|0|7|0|1|8"
  };

  private static void assertRead(Grid grid) {
    Interpreted read = Interpreted.report(2021, ruled(FormRows.proactive2021()), grid);
    assertThat(read.row("disputes.reconsideration")).containsExactly("3", "1", "0", "2", "6");
    assertThat(read.row("disputes.litigation_direct")).containsExactly("4", "0", "5", "0", "9");
    assertThat(read.row("disputes.litigation_after_reconsideration"))
        .containsExactly("0", "7", "0", "1", "8");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void readsEachBlockInItsRow() {
    assertRead(ruled(">2 类别|结果维持|结果纠正|其他结果|尚未审结|总计", ">2 " + ROWS[0], ROWS[1], "^" + ROWS[2]));
  }

  @Test
  void readsEachBlockByTheOrderOfItsCells() {
    assertRead(ordered("类别|结果维持|结果纠正|其他结果|尚未审结|总计", ROWS[0], ROWS[1], ROWS[2]));
  }
}
