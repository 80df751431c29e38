package org.gongkai.parsers.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Node;

/**
 * A table with facts about the content, mostly over it: short labels, each with a value to its
 * right. Its facts are given one by one, so that no value is taken with the label of another.
 */
final class FactTable {
  private static final int LONGEST_LABEL = 10;
  private static final int LONG_VALUE = 4;
  private static final int LEAST_NAMED = 2;

  private FactTable() {}

  static boolean isOne(LaidTable table) {
    int values = 0;
    int longOnes = 0;
    for (int row = 0; row < table.rows(); row++) {
      List<LaidTable.Cell> cells = table.row(row);
      if (cells.size() % 2 != 0) {
        return false;
      }
      for (int i = 0; i < cells.size(); i += 2) {
        String value = cells.get(i + 1).text();
        if (Blanks.inked(cells.get(i).text()) > LONGEST_LABEL
            || Figures.isFigure(cells.get(i).text())) {
          return false;
        }
        values++;
        longOnes += Blanks.inked(value) >= LONG_VALUE ? 1 : 0;
      }
    }
    return longOnes * 2 >= values;
  }

  /** Whether some of its labels are ones that pages give facts about themselves with. */
  static boolean isNamed(LaidTable table) {
    return table.cells().stream().filter(cell -> WebWords.labelFacts(cell.text())).count()
        >= LEAST_NAMED;
  }

  static List<Piece.Text> facts(LaidTable table, Node at) {
    List<Piece.Text> facts = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      List<LaidTable.Cell> cells = table.row(row);
      for (int i = 0; i + 1 < cells.size(); i += 2) {
        String fact = fact(cells.get(i).text(), cells.get(i + 1).text());
        if (!fact.isBlank()) {
          facts.add(new Piece.Text(fact, false, 0, at));
        }
      }
    }
    return facts;
  }

  private static String fact(String label, String value) {
    boolean marked = label.endsWith("：") || label.endsWith(":") || label.isEmpty();
    return label + (marked || value.isEmpty() ? "" : "：") + value;
  }
}
