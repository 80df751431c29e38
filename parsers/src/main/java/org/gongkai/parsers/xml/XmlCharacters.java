package org.gongkai.parsers.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The characters of XML, by its byte order mark or its declaration. Bytes that are no characters
 * are an exception.
 */
final class XmlCharacters {
  private static final int DECLARATION = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private final InputStream bytes;
  private final Charset charset;

  private XmlCharacters(InputStream bytes, Charset charset) {
    this.bytes = bytes;
    this.charset = charset;
  }

  /** Finds out how a part is encoded. */
  static XmlCharacters of(InputStream stream) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(stream);
    bytes.mark(DECLARATION);
    byte[] start = bytes.readNBytes(DECLARATION);
    bytes.reset();
    bytes.skipNBytes(mark(start));
    return new XmlCharacters(bytes, charset(start));
  }

  /** Opens the part; UTF-8, which nearly all are, the parser decodes itself, and faster. */
  XMLStreamReader open(XMLInputFactory factory) throws XMLStreamException {
    return charset.equals(StandardCharsets.UTF_8)
        ? factory.createXMLStreamReader(bytes, charset.name())
        : factory.createXMLStreamReader(reader());
  }

  private Reader reader() {
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
    Matcher declared = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      throw new IOException("The encoding " + declared.group(1) + " is not known.", e);
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
