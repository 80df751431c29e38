package org.gongkai.parsers.doc;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.core.model.CellLocation;
import org.gongkai.parsers.source.Grid;
import org.junit.jupiter.api.Test;

class DocTablesTest {
  @Test
  void laysMergedCellsOutAndOpensFrames() {
    assertThat(Docs.blocks("tables.doc"))
        .containsExactly(
            "表前",
            "[项目+2,1|数量+1,2/新收|结转/甲|12|/合并+1,2|多\n行]",
            "表间",
            "[左+1,2|右+1,2/1|2|3|4]",
            "框架",
            "[框一|框二/5|6]",
            "嵌套",
            "[名|值/普|9/里|外/末|10]",
            "[内一|内二/7|8]",
            "表后");
  }

  @Test
  void tellsWhereCellsStand() {
    Grid grid = (Grid) Docs.read("tables.doc").blocks().get(1);

    assertThat(grid.kind()).isEqualTo(Grid.Kind.RULED);
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.cells().get(2).location()).isEqualTo(new CellLocation(1, 2, 2));
  }
}
