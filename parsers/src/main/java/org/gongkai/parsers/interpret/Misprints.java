package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.parsers.source.Grid;

/** Finds the rows of lines whose label is misprinted: the open row in its place it is most like. */
final class Misprints {
  private static final double ALIKE = 0.6;

  /** Where only one row of the form is open between the neighbours, its place speaks for it. */
  private static final double ALIKE_ALONE = 0.45;

  private static final double CLEARLY = 0.1;

  /** With more pieces than this only the line's own label and all pieces together are compared. */
  private static final int MOST_PIECES = 8;

  private final TableLines lines;
  private final Set<String> groups;

  Misprints(TemplateTable table, TableLines lines) {
    this.lines = lines;
    this.groups = FormIndex.of(table).groups();
  }

  void find() {
    for (int i = 0; i < lines.size(); i++) {
      int line = i;
      if (lines.isOpen(i) && isRow(i) && isLabelOfOneRow(lines.line(i).leaf())) {
        mostLike(i).ifPresent(row -> lines.take(line, row));
      }
    }
  }

  private boolean isLabelOfOneRow(String label) {
    String key = SeenLabels.key(label);
    return !groups.contains(key) && !isOfTwoRows(key);
  }

  private boolean isRow(int i) {
    Line line = lines.line(i);
    boolean ruled = line.row().kind() == Grid.Kind.RULED && !line.slots().isEmpty();
    return (line.hasPrintedSlots() || ruled) && !lines.window(i).isEmpty();
  }

  /** The whole labels of two rows in one cell, whose figures stand in the cells of one row, too. */
  private boolean isOfTwoRows(String key) {
    return lines.rows().stream()
        .filter(row -> !row.isAlsoGroup())
        .flatMap(row -> row.keys().stream())
        .filter(key::startsWith)
        .anyMatch(upper -> isLabelEnd(key.substring(upper.length())));
  }

  private boolean isLabelEnd(String rest) {
    return rest.length() > 1
        && lines.rows().stream().anyMatch(row -> row.isNamed(PrintedLabel.of(rest)));
  }

  private Optional<RowRef> mostLike(int i) {
    Set<String> keys = new HashSet<>();
    readings(lines.line(i).leaf(), lines.window(i))
        .forEach(label -> keys.add(SeenLabels.key(label)));
    RowRef most = null;
    double likeness = 0;
    double second = Double.NEGATIVE_INFINITY;
    List<RowRef> open = lines.openRows(i);
    for (RowRef row : open) {
      double likenessOfRow = row.likeness(keys);
      if (most == null || likenessOfRow > likeness) {
        second = most == null ? second : likeness;
        most = row;
        likeness = likenessOfRow;
      } else {
        second = Math.max(second, likenessOfRow);
      }
    }
    boolean enough = likeness >= (open.size() == 1 ? ALIKE_ALONE : ALIKE);
    return enough && likeness - second >= CLEARLY ? Optional.ofNullable(most) : Optional.empty();
  }

  /**
   * The readings of a label: the line's own, and those that the pieces around it give with some of
   * them left out (they may belong to a group's label beside it).
   */
  private static List<String> readings(String leaf, List<PlacedPiece> pieces) {
    List<String> readings = new ArrayList<>();
    readings.add(leaf);
    if (pieces.size() > MOST_PIECES) {
      StringBuilder all = new StringBuilder();
      pieces.forEach(piece -> all.append(piece.piece().text()));
      readings.add(all.toString());
      return readings;
    }
    for (int subset = 1; subset < 1 << pieces.size(); subset++) {
      readings.add(join(pieces, subset));
    }
    return readings;
  }

  private static String join(List<PlacedPiece> pieces, int subset) {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      if ((subset & 1 << i) != 0) {
        label.append(pieces.get(i).piece().text());
      }
    }
    return label.toString();
  }
}
