package org.gongkai.parsers.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Location;
import org.gongkai.core.template.CellKind;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.TemplateCell;

/** Makes figures of the texts of cells, and findings where a text is no plain number. */
final class FigureMaker {
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");

  private final List<Finding> findings = new ArrayList<>();

  /** What was found on the way, in order. */
  List<Finding> findings() {
    return findings;
  }

  /**
   * The figure of a cell.
   *
   * @param unitAround the unit of money that the head, the caption or the row names, if any
   */
  Figure figure(TemplateCell cell, Piece piece, Optional<String> unitAround) {
    String raw = fold(piece.text());
    Location location = piece.location();
    if (Notation.isNothing(piece.text())) {
      return Figure.blank(cell.cellId(), cell.unit(), raw, location);
    }
    Optional<Notation.Number> number = piece.number();
    if (number.isEmpty() || (number.get().yuan() && cell.kind() != CellKind.AMOUNT)) {
      doubt(cell, raw, location);
      return Figure.unreadable(cell.cellId(), cell.unit(), raw, location);
    }
    if (number.get().approximate()) {
      doubt(cell, raw, location);
    }
    return value(cell, number.get(), raw, location, unitAround);
  }

  private static Figure value(
      TemplateCell cell,
      Notation.Number number,
      String raw,
      Location location,
      Optional<String> unitAround) {
    if (cell.kind() != CellKind.AMOUNT) {
      return Figure.value(cell.cellId(), number.value(), cell.unit(), null, raw, location);
    }
    Optional<String> unit = number.moneyUnit().or(() -> unitAround);
    BigDecimal yuan = unit.map(name -> Money.inYuan(number.digits(), name)).orElse(number.digits());
    return Figure.value(cell.cellId(), yuan, cell.unit(), unit.orElse(null), raw, location);
  }

  private void doubt(TemplateCell cell, String raw, Location location) {
    findings.add(
        Finding.of(
            FindingCode.UNREADABLE_CELL,
            List.of(cell.cellId()),
            location,
            CellLabels.en(cell),
            CellLabels.zh(cell),
            raw));
  }

  private static boolean hasBlanks(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u00A0' || Character.isWhitespace(c)) {
        return true;
      }
    }
    return false;
  }

  /** White space folded to single blanks. */
  static String fold(String text) {
    if (!hasBlanks(text)) {
      return text;
    }
    return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
  }
}
