package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.parsers.source.Grid;

/** Matches a line whose label stands whole in it, in one piece or in several side by side. */
final class WholeLabel {
  /**
   * No label is spread over more cells of a row; a row of thousands must not be tried in all ways.
   */
  private static final int MOST_PIECES = 12;

  private WholeLabel() {}

  /**
   * The row of the form that a line's label names. Of several rows with the same label (（二）被依法纠错数)
   * the first after the one found last is taken.
   *
   * @param last the index of the row that was found last
   */
  static Optional<LabelledLine> match(List<RowRef> rows, Line line, int last) {
    List<Piece> labels =
        line.labels().stream().filter(piece -> !Money.isUnitWord(piece.text())).toList();
    for (int end = labels.size(); end > 0; end--) {
      Optional<RowRef> ref = ending(rows, labels.subList(0, end), last);
      boolean whole = end == labels.size();
      boolean textBehind = line.row().kind() != Grid.Kind.ALIGNED;
      if (ref.isPresent() && (whole || (textBehind && ref.get().isForm()))) {
        return Optional.of(
            new LabelledLine(ref.get(), withTextAsSlots(line, labels.subList(0, end))));
      }
    }
    return Optional.empty();
  }

  private static Optional<RowRef> ending(List<RowRef> rows, List<Piece> labels, int last) {
    StringBuilder label = new StringBuilder();
    int first = Math.max(0, labels.size() - MOST_PIECES);
    for (int start = labels.size() - 1; start >= first; start--) {
      label.insert(0, labels.get(start).text());
      PrintedLabel text = PrintedLabel.of(label.toString());
      Optional<RowRef> found = named(rows, text, last);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The first row of the label behind the last one found, else the first one of all. */
  private static Optional<RowRef> named(List<RowRef> rows, PrintedLabel label, int last) {
    RowRef first = null;
    for (RowRef row : rows) {
      if (row.isNamed(label)) {
        if (row.index() > last) {
          return Optional.of(row);
        }
        first = first == null ? row : first;
      }
    }
    return Optional.ofNullable(first);
  }

  /** Text behind the label that is no label stands where a figure should: it is a value cell. */
  private static Line withTextAsSlots(Line line, List<Piece> labels) {
    if (line.row().kind() == Grid.Kind.ALIGNED || labels.isEmpty()) {
      return line;
    }
    int end = line.labels().indexOf(labels.get(labels.size() - 1)) + 1;
    List<Piece> behind =
        line.labels().subList(end, line.labels().size()).stream()
            .filter(piece -> !Money.isUnitWord(piece.text()))
            .toList();
    if (behind.isEmpty()) {
      return line;
    }
    List<Piece> slots = new ArrayList<>(behind);
    slots.addAll(line.slots());
    return new Line(line.row(), line.labels().subList(0, end), slots, line.heads());
  }
}
