package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.model.Location;
import org.gongkai.parsers.source.Grid;

/**
 * Finds tables whose rulings are drawn with characters. The lines between two rulings are one row;
 * what stands in one column of them is one cell.
 */
final class BoxTables {
  private static final int FEWEST_RULES = 2;

  private final Draft draft;
  private final List<String> texts = new ArrayList<>();
  private final List<Location> places = new ArrayList<>();

  BoxTables(Draft draft) {
    this.draft = draft;
  }

  void read() {
    if (!hasRule()) {
      return; // Nearly all texts.
    }
    for (int i = 0; i < draft.size(); i++) {
      if (isDrawn(i)) {
        int end = end(i);
        if (isTable(i, end)) {
          take(i, end);
        }
        i = end - 1;
      }
    }
  }

  private boolean hasRule() {
    for (int i = 0; i < draft.size(); i++) {
      if (BoxRow.isRule(draft.stripped(i))) {
        return true;
      }
    }
    return false;
  }

  private int end(int from) {
    int end = from + 1;
    while (end < draft.size() && isDrawn(end)) {
      end++;
    }
    return end;
  }

  /** A frame around some text has one column alone. */
  private boolean isTable(int from, int to) {
    int rules = 0;
    int columns = 0;
    for (int i = from; i < to; i++) {
      rules += BoxRow.isRule(draft.text(i)) ? 1 : 0;
      columns = Math.max(columns, BoxRow.cells(draft.text(i)).size());
    }
    return rules >= FEWEST_RULES && columns > 1;
  }

  private boolean isDrawn(int index) {
    return draft.isFree(index) && BoxRow.isOne(draft.text(index));
  }

  private void take(int from, int to) {
    draft.context().checkTime();
    GridBuilder grid = new GridBuilder(draft.context());
    for (int i = from; i < to; i++) {
      if (BoxRow.isRule(draft.text(i))) {
        end(grid);
      } else {
        add(i, grid);
      }
    }
    end(grid);
    if (!grid.isEmpty()) {
      draft.take(from, to, grid.build(grid.isRegular() ? Grid.Kind.RULED : Grid.Kind.ORDERED));
    }
  }

  /** A ruling over some of the columns begins a row, and so do other columns. */
  private void add(int index, GridBuilder grid) {
    List<BoxRow.Cell> cells = BoxRow.cells(draft.text(index));
    if (cells.size() != texts.size() || cells.stream().anyMatch(BoxRow.Cell::rule)) {
      end(grid);
    }
    for (int i = 0; i < cells.size(); i++) {
      BoxRow.Cell cell = cells.get(i);
      Location place = draft.line(index).at(cell.offset());
      if (texts.size() == i) {
        texts.add(cell.text());
        places.add(place);
      } else if (texts.get(i).isEmpty()) {
        texts.set(i, cell.text());
        places.set(i, cell.text().isEmpty() ? places.get(i) : place);
      } else if (!cell.text().isEmpty()) {
        texts.set(i, texts.get(i) + "\n" + cell.text());
      }
    }
  }

  private void end(GridBuilder grid) {
    if (!texts.isEmpty()) {
      grid.startRow();
      for (int i = 0; i < texts.size(); i++) {
        grid.add(texts.get(i), places.get(i));
      }
    }
    texts.clear();
    places.clear();
  }
}
