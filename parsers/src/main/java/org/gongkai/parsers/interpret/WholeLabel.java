package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.parsers.source.Grid;
import org.jspecify.annotations.Nullable;

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
  static Optional<LabelledLine> match(FormIndex form, Line line, int last) {
    List<Piece> labels = withoutUnits(line.labels());
    for (int end = labels.size(); end > 0; end--) {
      RowRef ref = ending(form, labels.subList(0, end), last);
      boolean whole = end == labels.size();
      boolean textBehind = line.row().kind() != Grid.Kind.ALIGNED;
      if (ref != null && (whole || (textBehind && ref.isForm()))) {
        return Optional.of(new LabelledLine(ref, withTextAsSlots(line, labels.subList(0, end))));
      }
    }
    return Optional.empty();
  }

  private static List<Piece> withoutUnits(List<Piece> pieces) {
    List<Piece> labels = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      if (!Money.isUnitWord(piece.text())) {
        labels.add(piece);
      }
    }
    return labels;
  }

  private static @Nullable RowRef ending(FormIndex form, List<Piece> labels, int last) {
    int first = Math.max(0, labels.size() - MOST_PIECES);
    String label = "";
    for (int start = labels.size() - 1; start >= first; start--) {
      Piece piece = labels.get(start);
      label = piece.text() + label;
      boolean isAlone = start == labels.size() - 1;
      RowRef found = form.named(isAlone ? piece.label() : PrintedLabel.of(label), last);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Text behind the label that is no label stands where a figure should: it is a value cell. */
  private static Line withTextAsSlots(Line line, List<Piece> labels) {
    if (line.row().kind() == Grid.Kind.ALIGNED || labels.isEmpty()) {
      return line;
    }
    int end = line.labels().indexOf(labels.get(labels.size() - 1)) + 1;
    List<Piece> behind = withoutUnits(line.labels().subList(end, line.labels().size()));
    if (behind.isEmpty()) {
      return line;
    }
    List<Piece> slots = new ArrayList<>(behind);
    slots.addAll(line.slots());
    return new Line(line.row(), line.labels().subList(0, end), slots, line.heads());
  }
}
