package org.gongkai.parsers.interpret;

import java.util.Optional;

/** Finds the rows of the lines whose label stands whole in them. */
final class WholeLabels {
  private final TableLines lines;

  WholeLabels(TableLines lines) {
    this.lines = lines;
  }

  void find() {
    findRows();
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

  /** A label such as （六）其他处理 beside the wrapped label of one of the rows under it. */
  private boolean isGroupOfOthers(RowRef ref, int i) {
    return ref.isAlsoGroup()
        && lines.isAligned(i)
        && lines.rows().stream()
            .filter(row -> row.isForm() && row.isUnder(ref))
            .anyMatch(
                row ->
                    LabelCover.find(lines.window(i), row, lines.position(i))
                        .filter(cover -> cover.distance() <= JoinedLabels.NEAR)
                        .isPresent());
  }
}
