package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the rows of lines whose label is spread over the lines around them. */
final class JoinedLabels {
  /** So many rows a label may end above its figures, or begin below them. */
  static final int NEAR = 2;

  private final TableLines lines;

  JoinedLabels(TableLines lines) {
    this.lines = lines;
  }

  private record Match(RowRef row, LabelCover.Cover cover) {}

  /** Labels torn by a page, or wrapped above and below their figures. */
  void findAround() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isOpenRowOfFigures(i)) {
        int line = i;
        nearest(line, lines.window(line)).ifPresent(match -> take(line, match));
      }
    }
  }

  private void take(int i, Match match) {
    lines.take(i, match.row());
    lines.useLinesOf(match.cover(), i);
  }

  private Optional<Match> nearest(int i, List<PlacedPiece> pieces) {
    return lines.openRows(i).stream()
        .filter(row -> !row.isAlsoGroup())
        .flatMap(
            row ->
                lines
                    .cover(pieces, row, i)
                    .filter(cover -> cover.distance() <= NEAR)
                    .map(cover -> new Match(row, cover))
                    .stream())
        .min(Comparator.comparingInt(match -> match.cover().distance()));
  }

  /** Rows whose figures themselves are spread over two lines. */
  void findInHalves() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isOpenRowOfFigures(i) && lines.isAligned(i)) {
        int next = nextRowOfFigures(i);
        if (next > 0) {
          joinHalves(i, next);
        }
      }
    }
  }

  private int nextRowOfFigures(int i) {
    for (int j = i + 1; j < lines.size(); j++) {
      if (lines.line(j).hasPrintedSlots()) {
        return lines.isOpen(j) ? j : -1;
      }
    }
    return -1;
  }

  private void joinHalves(int i, int next) {
    List<PlacedPiece> pieces = new ArrayList<>(lines.window(i));
    lines.window(next).stream().filter(piece -> !pieces.contains(piece)).forEach(pieces::add);
    nearest(i, pieces)
        .ifPresent(
            match -> {
              lines.take(i, match.row(), lines.line(i).joinedWith(lines.line(next)));
              lines.use(next);
              lines.useLinesOf(match.cover(), i);
            });
  }
}
