package org.gongkai.parsers.text;

import java.util.List;
import org.gongkai.parsers.source.Grid;

/** Finds the tables of Markdown, and rows of cells that pipes part without a separator line. */
final class PipeTables {
  private final Draft draft;

  PipeTables(Draft draft) {
    this.draft = draft;
  }

  void read() {
    for (int i = 0; i < draft.size(); i++) {
      if (isRow(i)) {
        int end = end(i);
        if (isTable(i, end)) {
          take(i, end);
        }
        i = end - 1;
      }
    }
  }

  private boolean isRow(int index) {
    return index < draft.size() && draft.isFree(index) && PipeRow.isRow(draft.text(index));
  }

  /** The line after the run; blank lines do not end it, but a new table's head does. */
  private int end(int from) {
    int end = from + 1;
    int next = end;
    while (next < draft.size()) {
      boolean gap = next > end;
      if (isRow(next) && !(gap && isSeparator(next + 1))) {
        end = ++next;
      } else if (draft.isFree(next) && draft.line(next).isBlank()) {
        next++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isSeparator(int index) {
    return isRow(index) && PipeRow.isSeparator(draft.text(index));
  }

  /** A single line with pipes is prose, as the path of a page is, but for outer pipes. */
  private boolean isTable(int from, int end) {
    return end - from > 1
        || PipeRow.hasOuterPipe(draft.text(from)) && !PipeRow.cells(draft.text(from)).isEmpty();
  }

  private void take(int from, int end) {
    draft.context().checkTime();
    GridBuilder grid = new GridBuilder(draft.context());
    boolean headed = false;
    for (int i = from; i < end; i++) {
      boolean separator = !headed && i <= from + 1 && isSeparator(i);
      headed |= separator;
      if (!separator && isRow(i)) {
        addRow(grid, i);
      }
    }
    if (!grid.isEmpty()) {
      draft.take(from, end, grid.build(grid.isRegular() ? Grid.Kind.RULED : Grid.Kind.ORDERED));
    }
  }

  private void addRow(GridBuilder grid, int index) {
    grid.startRow();
    List<PipeRow.Cell> cells = PipeRow.cells(draft.text(index));
    for (PipeRow.Cell cell : cells) {
      grid.add(cell.text(), draft.line(index).at(cell.offset()));
    }
  }
}
