package org.gongkai.parsers.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a page: by its byte order mark; as UTF-8 if it is that without a fault, whatever it says
 * of itself; by what it says; by its content.
 */
final class PageCharset {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final int LOOK_FOR_META = 8192;
  private static final Pattern META =
      Pattern.compile(
          "<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  /** So many whole characters of several bytes to a broken one are a damaged text in UTF-8. */
  private static final int WHOLE_PER_BROKEN = 20;

  /** Characters that every Chinese text holds, written alike in both scripts. */
  private static final String EVERYDAY = "的一年月日在不有人公中和行政信息工作件收本";

  private PageCharset() {}

  /**
   * Decodes a page.
   *
   * @param told the charset's name that came with the page; empty if none did
   */
  static String decode(byte[] bytes, String told) {
    return marked(bytes)
        .or(() -> strictUtf8(bytes))
        .or(() -> named(bytes, told))
        .or(() -> named(bytes, declared(bytes)))
        .orElseGet(() -> guess(bytes));
  }

  private static Optional<String> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(read(bytes, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(read(bytes, 2, StandardCharsets.UTF_16LE));
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(read(bytes, 2, StandardCharsets.UTF_16BE))
        : wide(bytes);
  }

  /** A page begins with ASCII, of which every second byte is zero in UTF-16. */
  private static Optional<String> wide(byte[] bytes) {
    if (bytes.length < 4) {
      return Optional.empty();
    }
    if (bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0) {
      return Optional.of(read(bytes, 0, StandardCharsets.UTF_16LE));
    }
    return bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0
        ? Optional.of(read(bytes, 0, StandardCharsets.UTF_16BE))
        : Optional.empty();
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String declared(byte[] bytes) {
    int length = Math.min(bytes.length, LOOK_FOR_META);
    Matcher meta = META.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return meta.find() ? meta.group(1) : "";
  }

  /** Chinese charsets by name; any other name is not trusted more than the content. */
  private static Optional<String> named(byte[] bytes, String name) {
    return switch (name.toLowerCase(Locale.ROOT).replace('_', '-')) {
      case "gb2312",
          "gbk",
          "gb18030",
          "gb-2312",
          "gb2312-80",
          "gb-2312-80",
          "x-gbk",
          "cp936",
          "chinese",
          "euc-cn",
          "windows-936" ->
          Optional.of(read(bytes, 0, GB18030));
      case "big5", "big5-hkscs", "big-5", "x-x-big5", "cp950", "cn-big5" ->
          Optional.of(read(bytes, 0, BIG5));
      default -> Optional.empty();
    };
  }

  private static String guess(byte[] bytes) {
    String utf8 = read(bytes, 0, StandardCharsets.UTF_8);
    long broken = utf8.chars().filter(c -> c == 0xFFFD).count();
    long whole = utf8.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    if (whole >= broken * WHOLE_PER_BROKEN) {
      return utf8;
    }
    String simplified = read(bytes, 0, GB18030);
    String traditional = read(bytes, 0, BIG5);
    return everyday(traditional) > everyday(simplified) ? traditional : simplified;
  }

  private static long everyday(String text) {
    return text.chars().filter(c -> EVERYDAY.indexOf(c) >= 0).count();
  }

  private static String read(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("Faults are replaced", e);
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
