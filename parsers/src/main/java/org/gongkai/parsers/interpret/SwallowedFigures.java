package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells whose number stands in two parts beside a blank cell: they may have taken in what stood
 * there. A sum that holds proves that they did not; blank cells elsewhere prove nothing.
 */
final class SwallowedFigures {
  private static final Pattern IN_PARTS = Pattern.compile("(?s).*\\p{Nd}\\p{IsHan}?\\s+\\p{Nd}.*");
  private static final Pattern TWO_FIGURES =
      Pattern.compile(
          "[^\\p{IsHan}]*\\p{Nd}\\p{IsHan}{0,2}\\s+\\p{Nd}[^\\p{IsHan}]*\\p{IsHan}{0,2}");

  private SwallowedFigures() {}

  /** The columns of a row whose cells may have taken in another one. */
  static List<String> columns(List<String> columns, Alignment alignment) {
    List<String> swallowed = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Piece piece = alignment.cell(columns.get(i));
      if (piece != null && isInParts(piece) && isBesideBlank(columns, i, alignment)) {
        swallowed.add(columns.get(i));
      }
    }
    return swallowed;
  }

  private static boolean isBesideBlank(List<String> columns, int i, Alignment alignment) {
    return (i > 0 && isBlank(alignment.cell(columns.get(i - 1))))
        || (i + 1 < columns.size() && isBlank(alignment.cell(columns.get(i + 1))));
  }

  /** Whether the number of a cell stands in two parts: over two lines, or with a blank between. */
  static boolean isInParts(Piece piece) {
    return hasBlanks(piece.text())
        && piece.number().isPresent()
        && IN_PARTS.matcher(piece.text()).matches();
  }

  private static boolean hasBlanks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ') {
        return true;
      }
    }
    return false;
  }

  /** Whether a cell of a row holds two figures that are no one number: so may the others. */
  static boolean areIn(Alignment alignment) {
    return alignment.byColumn().values().stream()
        .anyMatch(p -> p.number().isEmpty() && TWO_FIGURES.matcher(p.text()).matches());
  }

  private static boolean isBlank(@Nullable Piece piece) {
    return piece == null || piece.isBlank();
  }
}
