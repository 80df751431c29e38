package org.gongkai.parsers.detect;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Tells whether bytes are text: whether some charset makes them mostly printable characters. */
final class TextProbe {
  private static final int SAMPLE = 1 << 16;
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Above this part of bad characters it is no text. */
  private static final double BAD = 0.01;

  /** From this part of characters of everyday Chinese text on, it is a Chinese text. */
  private static final double USUAL = 0.85;

  private TextProbe() {}

  /** The beginning of the text; empty if it is none. */
  static Optional<String> read(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(SAMPLE, bytes.length));
    if (Signatures.startsWith(sample, 0, 0xFE, 0xFF)) {
      return decode(sample, StandardCharsets.UTF_16BE).filter(TextProbe::isPrintable);
    }
    if (Signatures.startsWith(sample, 0, 0xFF, 0xFE)) {
      return decode(sample, StandardCharsets.UTF_16LE).filter(TextProbe::isPrintable);
    }
    return decode(sample, StandardCharsets.UTF_8)
        .filter(TextProbe::isPrintable)
        .or(() -> usual(sample, GB18030))
        .or(() -> usual(sample, StandardCharsets.UTF_16LE))
        .or(() -> usual(sample, StandardCharsets.UTF_16BE));
  }

  private static Optional<String> usual(byte[] sample, Charset charset) {
    return decode(sample, charset).filter(TextProbe::isPrintable).filter(TextProbe::isUsual);
  }

  private static Optional<String> decode(byte[] sample, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    CharBuffer text = CharBuffer.allocate(sample.length + 1);
    // Not the end of the input: a character that the sample cuts in two is no fault.
    decoder.decode(ByteBuffer.wrap(sample), text, false);
    String decoded = text.flip().toString();
    return Optional.of(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded)
        .filter(some -> !some.isBlank());
  }

  private static boolean isPrintable(String text) {
    long bad = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      bad += isBad(text.codePointAt(i)) ? 1 : 0;
    }
    return text.indexOf('\0') < 0 && bad <= text.length() * BAD;
  }

  private static boolean isBad(int point) {
    if (point >= ' ' && point < '\u007F' || point >= '\u4E00' && point <= '\u9FA5') {
      return false; // Nearly all.
    }
    return point == 0xFFFD
        || !Character.isDefined(point)
        || Character.isISOControl(point) && !Character.isWhitespace(point) && point != 0x1A;
  }

  private static boolean isUsual(String text) {
    long usual = text.codePoints().filter(TextProbe::isUsual).count();
    return usual >= text.codePointCount(0, text.length()) * USUAL;
  }

  /** ASCII, the basic ideographs, and the marks that go with them. */
  private static boolean isUsual(int point) {
    return point < 0x80
        || point >= 0x4E00 && point <= 0x9FFF
        || point >= 0x2010 && point <= 0x27BF
        || point >= 0x3000 && point <= 0x33FF
        || point >= 0xFF00 && point <= 0xFFEF
        || point == 0xA0
        || point == 0xB7
        || point == 0xD7;
  }
}
