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

  private static final int WHOLE_PER_BROKEN = 10;
  private static final int WHOLE_BEFORE_CUT = 3;

  /** A whole character that is not ASCII takes two bytes at least. */
  private static final int BYTES_PER_WHOLE = 2;

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

  private DecodedText guess() {
    if (!isSurelyNotUtf8()) {
      DecodedText utf8 = read(StandardCharsets.UTF_8, 0);
      if (isSurelyUtf8(utf8)) {
        return utf8;
      }
    }
    DecodedText national = read(GB18030, 0);
    return isNational(national) ? national : read(StandardCharsets.UTF_8, 0);
  }

  private static boolean isNational(DecodedText text) {
    return text.isSensible() && text.isPublic();
  }

  /** Whether so many sequences are broken that {@link #isSurelyUtf8} cannot hold. */
  private boolean isSurelyNotUtf8() {
    return BrokenUtf8.isBeyond(bytes.length / (WHOLE_PER_BROKEN * BYTES_PER_WHOLE) + 1, bytes);
  }

  /**
   * Whole characters of several bytes are not met by chance, so a few broken ones are damage, and
   * one at the very end is a cut.
   */
  private static boolean isSurelyUtf8(DecodedText decoded) {
    String text = decoded.text();
    if (text.indexOf(DecodedText.REPLACEMENT) < 0) {
      return true;
    }
    long broken = 0;
    long whole = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      broken += c == DecodedText.REPLACEMENT ? 1 : 0;
      whole += c > 0x7F && c != DecodedText.REPLACEMENT && !Character.isLowSurrogate(c) ? 1 : 0;
    }
    boolean cut = broken == 1 && text.indexOf(DecodedText.REPLACEMENT) == text.length() - 1;
    int needed = cut ? WHOLE_BEFORE_CUT : WHOLE_PER_BROKEN;
    return whole >= broken * needed && decoded.isSensible();
  }

  /** NUL bytes are UTF-16, in line ends, digits and Latin letters; else they are damage. */
  private DecodedText guessWide() {
    DecodedText little = read(StandardCharsets.UTF_16LE, 0);
    DecodedText big = read(StandardCharsets.UTF_16BE, 0);
    long foreignInLittle = foreign(little.text());
    long foreignInBig = foreign(big.text());
    DecodedText better = foreignInLittle <= foreignInBig ? little : big;
    long foreign = Math.min(foreignInLittle, foreignInBig);
    boolean wide = better.isSensible() && foreign * 10 <= better.text().length();
    return wide ? better : guess();
  }

  /** Characters that a text in Chinese hardly holds, but UTF-16 read in the wrong order does. */
  private static long foreign(String text) {
    return text.codePoints().filter(c -> !isAtHome(c)).count();
  }

  private static boolean isAtHome(int point) {
    Character.UnicodeScript script = Character.UnicodeScript.of(point);
    return !DecodedText.isDoubtful(point)
        && (script == Character.UnicodeScript.HAN
            || script == Character.UnicodeScript.LATIN && point < 0x250
            || script == Character.UnicodeScript.COMMON);
  }

  private String accept(DecodedText decoded) {
    if (Marks.isBlank(decoded.text())) {
      throw new CorruptDocumentException(sourceName, "It holds no text in any known charset.");
    }
    if (!decoded.isSensible()) {
      throw new CorruptDocumentException(sourceName, "Its bytes are text in no known charset.");
    }
    return decoded.text();
  }

  private DecodedText read(Charset charset, int from) {
    return DecodedText.of(new String(bytes, from, bytes.length - from, charset));
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
