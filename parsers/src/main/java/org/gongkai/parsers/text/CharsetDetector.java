package org.gongkai.parsers.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gongkai.parsers.error.CorruptDocumentException;

/**
 * Finds the charset of a text from its bytes alone: UTF-8, UTF-16 of both orders, GB18030 (which
 * holds GBK and GB2312). The charset that leaves the fewest doubtful characters wins; a few
 * malformed bytes become U+FFFD and stay in sight.
 */
final class CharsetDetector {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** One doubtful character in so many is damage; more is another charset, or no text. */
  private static final int CHARACTERS_PER_DOUBT = 50;

  private static final int WHOLE_PER_BROKEN = 10;
  private static final int WHOLE_BEFORE_CUT = 3;
  private static final int ALWAYS_FORGIVEN = 2;
  private static final char REPLACEMENT = '\uFFFD';

  private final String sourceName;
  private final byte[] bytes;

  private CharsetDetector(String sourceName, byte[] bytes) {
    this.sourceName = sourceName;
    this.bytes = bytes;
  }

  /**
   * Decodes a text.
   *
   * @throws CorruptDocumentException if no charset makes sense of the bytes
   */
  static String decode(String sourceName, byte[] bytes) {
    return new CharsetDetector(sourceName, bytes).decode();
  }

  private String decode() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return accept(read(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(0xFF, 0xFE)) {
      return accept(read(StandardCharsets.UTF_16LE, 2));
    }
    if (startsWith(0xFE, 0xFF)) {
      return accept(read(StandardCharsets.UTF_16BE, 2));
    }
    if (startsWith(0x84, 0x31, 0x95, 0x33)) {
      return accept(read(GB18030, 4));
    }
    return accept(hasNul() ? guessWide() : guess());
  }

  private String guess() {
    String utf8 = read(StandardCharsets.UTF_8, 0);
    if (isSurelyUtf8(utf8)) {
      return utf8;
    }
    String national = read(GB18030, 0);
    return isSensible(national) && privateUse(national) * CHARACTERS_PER_DOUBT <= national.length()
        ? national
        : utf8;
  }

  /**
   * Whole characters of several bytes are not met by chance, so a few broken ones are damage, and
   * one at the very end is a cut.
   */
  private static boolean isSurelyUtf8(String text) {
    if (text.indexOf(REPLACEMENT) < 0) {
      return true;
    }
    long broken = 0;
    long whole = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      broken += c == REPLACEMENT ? 1 : 0;
      whole += c > 0x7F && c != REPLACEMENT && !Character.isLowSurrogate(c) ? 1 : 0;
    }
    boolean cut = broken == 1 && text.indexOf(REPLACEMENT) == text.length() - 1;
    int needed = cut ? WHOLE_BEFORE_CUT : WHOLE_PER_BROKEN;
    return whole >= broken * needed && isSensible(text);
  }

  /** NUL bytes are UTF-16, in line ends, digits and Latin letters; else they are damage. */
  private String guessWide() {
    String little = read(StandardCharsets.UTF_16LE, 0);
    String big = read(StandardCharsets.UTF_16BE, 0);
    String better = foreign(little) <= foreign(big) ? little : big;
    boolean wide = isSensible(better) && foreign(better) * 10 <= better.length();
    return wide ? better : guess();
  }

  /** Characters that a text in Chinese hardly holds, but UTF-16 read in the wrong order does. */
  private static long foreign(String text) {
    return text.codePoints().filter(c -> !isAtHome(c)).count();
  }

  private static boolean isAtHome(int point) {
    Character.UnicodeScript script = Character.UnicodeScript.of(point);
    return !isDoubtful(point)
        && (script == Character.UnicodeScript.HAN
            || script == Character.UnicodeScript.LATIN && point < 0x250
            || script == Character.UnicodeScript.COMMON);
  }

  private String accept(String text) {
    if (Marks.isBlank(text)) {
      throw new CorruptDocumentException(sourceName, "It holds no text in any known charset.");
    }
    if (!isSensible(text)) {
      throw new CorruptDocumentException(sourceName, "Its bytes are text in no known charset.");
    }
    return text;
  }

  /** Malformed bytes become U+FFFD. */
  private String read(Charset charset, int from) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static boolean isSensible(String text) {
    long doubts = doubts(text);
    return doubts <= ALWAYS_FORGIVEN && doubts * 3 <= text.length()
        || doubts * CHARACTERS_PER_DOUBT <= text.length();
  }

  private static long doubts(String text) {
    long doubts = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isUsual(text.charAt(i))) {
        int point = text.codePointAt(i);
        doubts += isDoubtful(point) ? 1 : 0;
        i += Character.charCount(point) - 1;
      }
    }
    return doubts;
  }

  private static long privateUse(String text) {
    long count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= Character.MIN_SURROGATE && !isUsual(text.charAt(i))) {
        int point = text.codePointAt(i);
        count += Character.getType(point) == Character.PRIVATE_USE ? 1 : 0;
        i += Character.charCount(point) - 1;
      }
    }
    return count;
  }

  /** Nearly all characters are. */
  private static boolean isUsual(char c) {
    return c >= ' ' && c < '\u007F'
        || c >= '\u4E00' && c <= '\u9FA5'
        || c == '\n'
        || c >= '\u3000' && c <= '\u3015'
        || c >= '\u2018' && c <= '\u201D'
        || c >= '\uFF01' && c <= '\uFF5E';
  }

  private static boolean isDoubtful(int point) {
    return switch (Character.getType(point)) {
      case Character.UNASSIGNED, Character.SURROGATE -> true;
      case Character.CONTROL -> !Character.isWhitespace(point) && point != 0x85 && point != 0x1A;
      default -> point == REPLACEMENT;
    };
  }

  private boolean hasNul() {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWith(int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
