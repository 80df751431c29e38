package org.gongkai.parsers.detect;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whether bytes are text: whether some charset makes them mostly printable characters. */
final class TextProbe {
  private static final int SAMPLE = 1 << 16;
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Above this part of bad characters it is no text. */
  private static final double BAD = 0.01;

  /** From this part of characters of everyday Chinese text on, it is a Chinese text. */
  private static final double USUAL = 0.85;

  private static final char REPLACEMENT = '\uFFFD';

  private TextProbe() {}

  /** The beginning of the text; empty if it is none. */
  static Optional<String> read(byte[] bytes) {
    if (Signatures.startsWith(bytes, 0, 0xFE, 0xFF)) {
      return printable(bytes, StandardCharsets.UTF_16BE);
    }
    if (Signatures.startsWith(bytes, 0, 0xFF, 0xFE)) {
      return printable(bytes, StandardCharsets.UTF_16LE);
    }
    return printable(bytes, StandardCharsets.UTF_8)
        .or(() -> usual(bytes, GB18030))
        .or(() -> usual(bytes, StandardCharsets.UTF_16LE))
        .or(() -> usual(bytes, StandardCharsets.UTF_16BE));
  }

  private static Optional<String> usual(byte[] bytes, Charset charset) {
    return printable(bytes, charset).filter(TextProbe::isUsual);
  }

  private static Optional<String> printable(byte[] bytes, Charset charset) {
    int length = Math.min(SAMPLE, bytes.length);
    return Optional.ofNullable(decode(ByteBuffer.wrap(bytes, 0, length), charset))
        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
        .filter(text -> !text.isBlank() && isPrintable(text));
  }

  /** The text with U+FFFD for what is malformed; null once that is too much for any text. */
  private static @Nullable String decode(ByteBuffer sample, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    // No charset makes more characters than bytes.
    CharBuffer text = CharBuffer.allocate(sample.remaining() + 1);
    double most = sample.remaining() * BAD;
    int malformed = 0;
    // Not the end of the input: a character that the sample cuts in two is no fault.
    CoderResult result = decoder.decode(sample, text, false);
    while (result.isError()) {
      if (++malformed > most) {
        return null;
      }
      text.put(REPLACEMENT);
      sample.position(sample.position() + result.length());
      result = decoder.decode(sample, text, false);
    }
    return text.flip().toString();
  }

  private static boolean isPrintable(String text) {
    long bad = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      int point = text.codePointAt(i);
      bad += isBad(point) ? 1 : 0;
      i += Character.charCount(point) - 1;
    }
    return text.indexOf('\0') < 0 && bad <= text.length() * BAD;
  }

  /** Nearly all characters are. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < '\u007F' || c >= '\u4E00' && c <= '\u9FA5';
  }

  private static boolean isBad(int point) {
    return point == REPLACEMENT
        || !Character.isDefined(point)
        || Character.isISOControl(point) && !Character.isWhitespace(point) && point != 0x1A;
  }

  private static boolean isUsual(String text) {
    int usual = 0;
    for (int i = 0; i < text.length(); i++) {
      usual += isUsual(text.charAt(i)) ? 1 : 0;
    }
    return usual >= text.codePointCount(0, text.length()) * USUAL;
  }

  /** ASCII, the basic ideographs, and the marks that go with them. */
  private static boolean isUsual(char c) {
    return c < 0x80
        || c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x2010 && c <= 0x27BF
        || c >= 0x3000 && c <= 0x33FF
        || c >= 0xFF00 && c <= 0xFFEF
        || c == 0xA0
        || c == 0xB7
        || c == 0xD7;
  }
}
