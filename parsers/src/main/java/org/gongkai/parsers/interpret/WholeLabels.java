package org.gongkai.parsers.interpret;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the rows of the lines whose label stands whole in them. */
final class WholeLabels {
  private final TableLines lines;

  WholeLabels(TableLines lines) {
    this.lines = lines;
  }

  void find() {
    findRows();
    putTwinsInPlace();
    for (int i = 0; i < lines.size(); i++) {
      RowRef row = lines.found(i);
      if (row != null && lines.isGroupOfSome(row)) {
        lines.leaveOpen(i);
      }
    }
  }

  private void findRows() {
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.isOpen(i) || !lines.canStandAlone(i)) {
        continue;
      }
      Optional<LabelledLine> match = WholeLabel.match(lines.form(), lines.line(i), last);
      if (match.isPresent() && !isGroupOfOthers(match.get().ref(), i)) {
        lines.take(i, match.get().ref(), match.get().line());
        last = match.get().ref().index();
      }
    }
  }

  /**
   * Of rows with one label (被依法纠错数) a line is the one that the form has between the rows around it,
   * whose labels stand once; if that one is taken, the line stands twice.
   */
  private void putTwinsInPlace() {
    for (int i = 0; i < lines.size(); i++) {
      RowRef row = lines.found(i);
      List<RowRef> twins = row == null ? List.of() : lines.twins(row);
      int above = single(i, -1, -1);
      int below = single(i, 1, Integer.MAX_VALUE);
      if (twins.size() > 1 && above < below && !isBetween(row, above, below)) {
        List<RowRef> inPlace = twins.stream().filter(r -> isBetween(r, above, below)).toList();
        if (inPlace.size() == 1) {
          lines.take(i, inPlace.get(0));
        }
      }
    }
  }

  private static boolean isBetween(@Nullable RowRef row, int above, int below) {
    return row != null && row.index() > above && row.index() < below;
  }

  /** The row of the nearest line above or below whose label stands once in the form. */
  private int single(int i, int step, int none) {
    for (int j = i + step; j >= 0 && j < lines.size(); j += step) {
      RowRef row = lines.found(j);
      if (row != null && lines.twins(row).size() == 1) {
        return row.index();
      }
    }
    return none;
  }

  /** A label such as （六）其他处理 beside the wrapped label of one of the rows under it. */
  private boolean isGroupOfOthers(RowRef ref, int i) {
    return ref.isAlsoGroup()
        && lines.isAligned(i)
        && lines.rows().stream()
            .filter(row -> row.isForm() && row.isUnder(ref))
            .anyMatch(
                row ->
                    lines
                        .cover(lines.window(i), row, i)
                        .filter(cover -> cover.distance() <= JoinedLabels.NEAR)
                        .isPresent());
  }
}
