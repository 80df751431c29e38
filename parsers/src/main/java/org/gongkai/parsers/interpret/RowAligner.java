package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.parsers.source.Grid;
import org.jspecify.annotations.Nullable;

/** Puts the value cells of each row into the columns of the form, in every way that is possible. */
final class RowAligner {
  private final List<LabelledLine> rows;
  private final OrderedNeighbours neighbours;
  private @Nullable ColumnPlaces places;
  private final RowLengths lengths;
  private final RowSums sums;

  /**
   * For the rows of one table.
   *
   * @param rows all rows of the table; the full ones show where the columns stand
   */
  RowAligner(TemplateTable table, List<LabelledLine> rows, RowLengths lengths) {
    this.lengths = lengths;
    this.sums = new RowSums(table);
    this.rows = rows;
    this.neighbours = OrderedNeighbours.of(rows);
  }

  RowAlignments align(LabelledLine labelled) {
    return new RowAlignments(labelled, distinct(candidates(labelled)));
  }

  private List<Alignment> candidates(LabelledLine labelled) {
    Line line = labelled.line();
    List<String> columns = PrintedColumns.of(labelled).orElse(List.of());
    if (columns.isEmpty()) {
      return List.of();
    }
    if (line.row().kind() == Grid.Kind.RULED) {
      return RuledAlignment.align(line, columns, neighbours);
    }
    if (line.row().kind() == Grid.Kind.ORDERED) {
      return OrderedAlignments.align(line.slots(), columns, neighbours, lengths.missing(line));
    }
    List<Piece> printed = Piece.printed(line.slots());
    if (line.row().kind() == Grid.Kind.LISTED || printed.size() == columns.size()) {
      return OrderedAlignments.place(printed, columns, ColumnPlaces.Allowed.ANY);
    }
    return AlignedAlignments.place(
        printed,
        columns,
        places().of(labelled),
        places().areProved(labelled),
        alignment -> sums.holdInRow(labelled.ref().row().id(), alignment));
  }

  private ColumnPlaces places() {
    ColumnPlaces known = places;
    if (known == null) {
      known = ColumnPlaces.of(rows);
      places = known;
    }
    return known;
  }

  /** Ways that give the same figures, but for where a zero and where a blank stands, are one. */
  private static List<Alignment> distinct(List<Alignment> candidates) {
    if (candidates.size() < 2) {
      return candidates;
    }
    Set<Map<String, String>> seen = new LinkedHashSet<>();
    List<Alignment> distinct = new ArrayList<>();
    for (Alignment candidate : candidates) {
      if (seen.add(new LinkedHashMap<>(candidate.figures()))) {
        distinct.add(candidate);
      }
    }
    return distinct;
  }
}
