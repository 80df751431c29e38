package org.gongkai.parsers.interpret;

import java.util.List;
import org.gongkai.core.text.CompactText;
import org.gongkai.parsers.source.Extent;

/**
 * Tells which pieces of a line stand in brackets: a number there (不同渠道公开相同信息计 1 条) belongs to the
 * explanation of a label and is no figure.
 */
final class Brackets {
  private Brackets() {}

  /**
   * For each piece whether a bracket closes behind it that did not open behind it. A bracket that
   * is still open at the line's end tells nothing: the label wraps, and figures stand beside it.
   */
  static boolean[] inside(List<Piece> pieces) {
    boolean[] inside = new boolean[pieces.size()];
    int depth = 0;
    for (int i = inside.length - 1; i >= 0; i--) {
      inside[i] = depth > 0;
      depth = Math.max(0, depth - balance(pieces.get(i)));
    }
    return inside;
  }

  /**
   * Whether a line ends in a number that goes on in the bracket on the next line (…计 1 | 条): one
   * number right behind text whose bracket is still open.
   */
  static boolean isCutOff(List<Piece> pieces) {
    if (pieces.size() != 2 || balance(pieces.get(0)) <= 0 || !pieces.get(1).isFigureLike()) {
      return false;
    }
    Extent text = pieces.get(0).extent();
    Extent number = pieces.get(1).extent();
    return text != null && number != null && number.left() - text.right() <= height(text);
  }

  /** The height of a line, which is the width of an ideograph. */
  private static double height(Extent extent) {
    return extent.bottom() - extent.top();
  }

  /** Most texts have no brackets but those in one of the two usual widths. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!CompactText.isSimple(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int balance(char c) {
    return switch (c) {
      case '(', '（' -> 1;
      case ')', '）' -> -1;
      default -> 0;
    };
  }

  /** Opening less closing brackets, those that close within the piece left out. */
  private static int balance(Piece piece) {
    String text = isPlain(piece.text()) ? piece.text() : Labels.compact(piece.text());
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      balance += balance(text.charAt(i));
    }
    return balance;
  }
}
