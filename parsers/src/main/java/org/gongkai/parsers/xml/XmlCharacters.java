package org.gongkai.parsers.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of XML, by its byte order mark or its declaration. Bytes that are no characters
 * are an exception.
 */
final class XmlCharacters {
  private static final int START = 200;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<\\?xml\\s+version\\s*=\\s*(['\"])1\\.[01]\\1"
              + "(?:\\s+encoding\\s*=\\s*(['\"])(?<encoding>[A-Za-z][A-Za-z0-9._-]*)\\2)?"
              + "(?:\\s+standalone\\s*=\\s*(['\"])(?:yes|no)\\4)?\\s*\\?>");

  private XmlCharacters() {}

  /**
   * A part in UTF-8, without its mark and declaration: the parser would go by what is declared,
   * even against the mark. What is declared wrongly stays, and is refused by the parser.
   */
  static InputStream utf8(InputStream part) throws IOException {
    byte[] start = part.readNBytes(START);
    Charset charset = charset(start);
    int mark = mark(start);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return undeclared(start, mark, part);
    }
    InputStream first = new ByteArrayInputStream(start, mark, start.length - mark);
    InputStream utf8 = new ReencodedStream(reader(new SequenceInputStream(first, part), charset));
    return undeclared(utf8.readNBytes(START), 0, utf8);
  }

  /** Behind a space the parser takes nothing for a declaration. */
  private static InputStream undeclared(byte[] start, int from, InputStream rest) {
    String text = new String(start, from, start.length - from, StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARATION.matcher(text);
    String content = " " + text.substring(declared.lookingAt() ? declared.end() : 0);
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    return new Utf8Stream(new SequenceInputStream(new ByteArrayInputStream(bytes), rest));
  }

  private static Reader reader(InputStream bytes, Charset charset) {
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** The length of a byte order mark. */
  private static int mark(byte[] start) {
    if (begins(start, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return begins(start, 0xFE, 0xFF) || begins(start, 0xFF, 0xFE) ? 2 : 0;
  }

  private static Charset charset(byte[] start) throws IOException {
    if (begins(start, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (begins(start, 0xFE, 0xFF) || begins(start, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (begins(start, 0xFF, 0xFE) || begins(start, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARATION.matcher(new String(start, StandardCharsets.ISO_8859_1));
    String name = declared.lookingAt() ? declared.group("encoding") : null;
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new IOException("The encoding " + name + " is not known.", e);
    }
  }

  private static boolean begins(byte[] start, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= start.length || (start[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
