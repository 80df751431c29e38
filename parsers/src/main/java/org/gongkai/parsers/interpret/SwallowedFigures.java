package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells whose number stands in two parts before the only blank cell of their table: they may have
 * taken in what stood there. Where blank cells are usual, nothing tells.
 */
final class SwallowedFigures {
  private static final Pattern IN_PARTS = Pattern.compile("(?s).*\\p{Nd}\\p{IsHan}?\\s+\\p{Nd}.*");

  private SwallowedFigures() {}

  /** How many cells of a row hold nothing. */
  static long blanks(List<String> columns, Alignment alignment) {
    return columns.stream().filter(column -> isBlank(alignment.byColumn().get(column))).count();
  }

  /** The columns of a row whose cells may have taken in another one. */
  static List<String> columns(List<String> columns, Alignment alignment) {
    List<String> swallowed = new ArrayList<>();
    for (int i = 0; i + 1 < columns.size(); i++) {
      Piece piece = alignment.byColumn().get(columns.get(i));
      if (piece != null
          && piece.number().isPresent()
          && IN_PARTS.matcher(piece.text()).matches()
          && isBlank(alignment.byColumn().get(columns.get(i + 1)))) {
        swallowed.add(columns.get(i));
      }
    }
    return swallowed;
  }

  private static boolean isBlank(@Nullable Piece piece) {
    return piece == null || piece.isBlank();
  }
}
