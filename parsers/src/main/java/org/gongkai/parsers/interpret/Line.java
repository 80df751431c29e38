package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.core.model.Location;
import org.gongkai.parsers.source.Grid;

/**
 * A row of a table parted into its labels and its value cells.
 *
 * @param row the row
 * @param labels the pieces of its labels, left to right, blank ones left out
 * @param slots its value cells, left to right, blank ones included where the grid has them
 * @param heads the heads in force over it, left to right; empty if none is known
 */
record Line(TableRow row, List<Piece> labels, List<Piece> slots, List<Head> heads) {
  Line {
    labels = List.copyOf(Piece.printed(labels));
    slots = List.copyOf(slots);
    heads = List.copyOf(heads);
  }

  /** Whether a figure, or text where one should stand, is printed in the row. */
  boolean hasPrintedSlots() {
    for (int i = 0; i < slots.size(); i++) {
      if (!slots.get(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure stands in a cell that was merged of the cells of two columns. */
  boolean hasMergedFigures() {
    return row.kind() == Grid.Kind.RULED
        && slots.size() < heads.size()
        && slots.stream().anyMatch(slot -> Head.areMerged(slot, heads));
  }

  /** The innermost label; empty if there is none. */
  String leaf() {
    return labels.isEmpty() ? "" : labels.get(labels.size() - 1).text();
  }

  /** All labels of the row as one text. */
  String labelText() {
    return labels.stream().map(Piece::text).collect(Collectors.joining());
  }

  Location location() {
    List<Piece> pieces = labels.isEmpty() ? slots : labels;
    return pieces.isEmpty() ? row.grid().location() : pieces.get(pieces.size() - 1).location();
  }

  /** The printed text of the value cells. */
  String slotText() {
    return slots.stream()
        .filter(slot -> !slot.isBlank())
        .map(slot -> slot.text().strip())
        .collect(Collectors.joining(" "));
  }

  /** This row with the value cells of another one behind its own. */
  Line joinedWith(Line other) {
    List<Piece> allLabels = new ArrayList<>(labels);
    allLabels.addAll(other.labels);
    List<Piece> allSlots = new ArrayList<>(hasPrintedSlots() ? slots : List.of());
    if (other.hasPrintedSlots() || allSlots.isEmpty()) {
      allSlots.addAll(other.slots.isEmpty() ? slots : other.slots);
    }
    return new Line(hasPrintedSlots() ? row : other.row, allLabels, allSlots, heads);
  }
}
