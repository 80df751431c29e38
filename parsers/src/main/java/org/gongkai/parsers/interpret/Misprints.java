package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;

/** The texts to compare with the form's labels where no label matches to the letter. */
final class Misprints {
  /** With more pieces than this only the line's own label and all pieces together are compared. */
  private static final int MOST_PIECES = 8;

  private static final int ALL = -1;

  private Misprints() {}

  /**
   * The readings of a label: the line's own, and those that its pieces and the pieces around it give
   * with some of them left out (they may belong to a group's label beside it).
   */
  static List<String> readings(String leaf, List<Piece> pieces) {
    List<String> readings = new ArrayList<>();
    readings.add(leaf);
    if (pieces.size() > MOST_PIECES) {
      readings.add(join(pieces, ALL));
      return readings;
    }
    for (int subset = 1; subset < 1 << pieces.size(); subset++) {
      readings.add(join(pieces, subset));
    }
    return readings;
  }

  private static String join(List<Piece> pieces, int subset) {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      if ((subset & 1 << Math.min(i, 30)) != 0) {
        label.append(pieces.get(i).text());
      }
    }
    return label.toString();
  }
}
