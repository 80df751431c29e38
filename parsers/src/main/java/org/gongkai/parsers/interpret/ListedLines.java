package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.core.template.TemplateTable;
import org.jspecify.annotations.Nullable;

/** Puts rows together from cells that are only listed: a text begins a row, figures follow it. */
final class ListedLines {
  private final HeadFinder finder;
  private final ListedHeads order;
  private final Set<String> labels;
  private final List<Head> heads = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Piece> label = new ArrayList<>();
  private final List<Piece> slots = new ArrayList<>();
  private @Nullable TableRow first;

  ListedLines(TemplateTable table) {
    this.finder = new HeadFinder(table);
    this.order = new ListedHeads(table, finder);
    this.labels = FormIndex.of(table).labels();
  }

  List<Line> read(List<TableRow> rows) {
    for (TableRow row : rows) {
      row.pieces().forEach(piece -> add(row, piece));
    }
    flush();
    return List.copyOf(lines);
  }

  private void add(TableRow row, Piece piece) {
    boolean text = !piece.isBlank() && !piece.isFigureLike();
    boolean newLabel = text && (!slots.isEmpty() || labels.contains(piece.key()));
    if (newLabel) {
      flush();
    }
    first = first == null ? row : first;
    addHead(piece);
    if (text) {
      order.add(piece);
    } else if (!piece.isBlank()) {
      order.close();
    }
    if (text) {
      label.add(piece);
    } else if (!piece.isBlank()) {
      slots.add(piece);
    }
  }

  /**
   * Of the heads only the units of money that they name are of use, the first for each column; no
   * place goes with them.
   */
  private void addHead(Piece piece) {
    if (Money.unitIn(piece.text()).isPresent()) {
      finder
          .columnOf(piece)
          .filter(column -> heads.stream().noneMatch(head -> column.equals(head.columnId())))
          .ifPresent(column -> heads.add(new Head(column, piece.withoutExtent())));
    }
  }

  private void flush() {
    if (first != null) {
      List<Head> other = slots.isEmpty() ? List.of() : order.inOtherOrder();
      lines.add(new Line(first, label, slots, other.isEmpty() ? heads : other));
    }
    first = null;
    label.clear();
    slots.clear();
  }
}
