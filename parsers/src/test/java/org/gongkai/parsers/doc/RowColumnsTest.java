package org.gongkai.parsers.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.gongkai.parsers.source.Paragraph.Role;
import org.gongkai.parsers.word.Piece;
import org.gongkai.parsers.word.RawTable;
import org.junit.jupiter.api.Test;

class RowColumnsTest {
  private static TableReader.Row row(String texts, int... edges) {
    List<List<Piece>> cells = new ArrayList<>();
    for (String text : texts.split("\\|", -1)) {
      cells.add(List.of(new Piece.Text(text, Role.BODY)));
    }
    TableCellDescriptor[] descriptors = new TableCellDescriptor[cells.size()];
    Arrays.setAll(descriptors, i -> new TableCellDescriptor());
    short[] positions = new short[edges.length];
    for (int i = 0; i < edges.length; i++) {
      positions[i] = (short) edges[i];
    }
    return new TableReader.Row(cells, new RowShapes.Shape(positions, descriptors));
  }

  /** The columns left out before each row, then its spans, then those left out after it. */
  private static List<String> spans(TableReader.Row... rows) {
    List<TableReader.Row> all = List.of(rows);
    return RowColumns.of(all).lay(all).stream().map(RowColumnsTest::show).toList();
  }

  private static String show(RawTable.Row row) {
    return row.before()
        + ":"
        + row.cells().stream().map(RawTable.Cell::span).toList()
        + ":"
        + row.after();
  }

  @Test
  void takesNearEdgesOfRowsForOne() {
    assertThat(
            spans(
                row("甲|乙", 0, 4000, 8000),
                row("1|2|3", 10, 2000, 4060, 7990),
                row("4|5", -5, 2040, 8010)))
        .containsExactly("0:[2, 1]:0", "0:[1, 1, 1]:0", "0:[1, 2]:0");
  }

  @Test
  void keepsNarrowCellsOfARowApart() {
    assertThat(spans(row("甲|1|乙", 0, 1000, 1080, 2000), row("丙|丁", 0, 1000, 2000)))
        .containsExactly("0:[1, 1, 1]:0", "0:[1, 2]:0");
  }

  @Test
  void leavesBlankCellsWithoutWidthOut() {
    assertThat(spans(row("甲||乙", 0, 1000, 1000, 2000), row("丙|丁", 0, 1000, 2000)))
        .containsExactly("0:[1, 1]:0", "0:[1, 1]:0");
  }

  @Test
  void keepsRowsThatBeginFurtherIn() {
    assertThat(spans(row("甲|乙|丙", 0, 1000, 2000, 3000), row("丁", 1000, 2000)))
        .containsExactly("0:[1, 1, 1]:0", "1:[1]:1");
  }
}
