package org.gongkai.core.text;

import java.text.Normalizer;

/**
 * Text with compatibility forms folded, white space taken away, brackets and signs in one width.
 */
public final class CompactText {
  /** How far a full-width form stands from the character it folds to. */
  private static final int FULL_WIDTH = '\uFF01' - '!';

  private CompactText() {}

  public static String of(String text) {
    String folded = isFoldedByCharacter(text) ? text : normalized(text);
    char[] compact = new char[folded.length()];
    int length = 0;
    boolean changed = false;
    for (int i = 0; i < compact.length; i++) {
      char c = folded.charAt(i);
      char plain = isIdeograph(c) ? c : plain(folded(c));
      changed |= plain != c;
      if (isIdeograph(c) || !isLeftOut(plain)) {
        compact[length++] = plain;
      }
    }
    return !changed && length == compact.length ? folded : new String(compact, 0, length);
  }

  private static boolean isLeftOut(char c) {
    if (c > ' ' && c < '\u007F') {
      return false; // Nearly all.
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
  }

  /** Whether a character is one of the common ideographs, which folding leaves as they are. */
  public static boolean isIdeograph(char c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }

  private static String normalized(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** Whether folding needs no look at neighbours and no tables: nearly all text is such. */
  private static boolean isFoldedByCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSimple(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** ASCII, ideographs, their usual punctuation, and full-width ASCII. */
  public static boolean isSimple(char c) {
    return c < '\u0080'
        || c >= '\u4E00' && c <= '\u9FFF'
        || c >= '\u3000' && c <= '\u3015'
        || c >= '\u2018' && c <= '\u201D'
        || isFullWidth(c);
  }

  private static boolean isFullWidth(char c) {
    return c >= '\uFF01' && c <= '\uFF5E';
  }

  private static char folded(char c) {
    return isFullWidth(c) ? (char) (c - FULL_WIDTH) : c;
  }

  private static boolean isInvisible(char c) {
    return c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
  }

  private static char plain(char c) {
    return switch (c) {
      case '〔', '【' -> '[';
      case '〕', '】' -> ']';
      case '﹙' -> '(';
      case '﹚' -> ')';
      case '．', '﹒' -> '.';
      default -> Radicals.fold(c);
    };
  }
}
