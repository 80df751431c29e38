package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.parsers.source.ReadContext;

/**
 * Finds the row of the form that each line of a table is: first by its whole label, then by labels
 * put together from the lines around it (torn by a page, wrapped, centred on its row), then by the
 * one label left in its place that it is most like (a misprint).
 */
final class RowLabeler {
  private RowLabeler() {}

  /**
   * What became of the lines of a table.
   *
   * @param labelled the lines whose row is known, in order
   * @param others the lines that hold figures and whose row is not known
   */
  record Result(List<LabelledLine> labelled, List<Line> others) {
    Result {
      labelled = List.copyOf(labelled);
      others = List.copyOf(others);
    }
  }

  static Result label(TemplateTable table, List<Line> lines, ReadContext context) {
    TableLines state = new TableLines(table, lines, context);
    new GroupLines(table, state).leave();
    new WholeLabels(state).find();
    JoinedLabels joined = new JoinedLabels(state);
    joined.findAround();
    joined.findInHalves();
    new Misprints(table, state).find();
    new BlankRows(state).find();
    return result(state);
  }

  private static Result result(TableLines state) {
    List<LabelledLine> labelled = new ArrayList<>();
    List<Line> others = new ArrayList<>();
    for (int i = 0; i < state.size(); i++) {
      RowRef row = state.found(i);
      if (row != null) {
        labelled.add(new LabelledLine(row, state.line(i)));
      } else if (state.isOpenRowOfFigures(i)) {
        others.add(state.line(i));
      }
    }
    return new Result(labelled, others);
  }
}
