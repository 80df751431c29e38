package org.gongkai.parsers.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.gongkai.parsers.source.ReadContext;

/** Reads the strings of a content stream, literal and hexadecimal (ISO 32000-1, 7.3.4). */
final class ContentStrings {
  private static final int LONGEST_CODE = 4;

  private final ContentBytes bytes;
  private final ReadContext context;
  private final ByteArrayOutputStream string = new ByteArrayOutputStream();

  ContentStrings(ContentBytes bytes, ReadContext context) {
    this.bytes = bytes;
    this.context = context;
  }

  /** Reads {@code (text)} from its first bracket on. */
  byte[] readLiteral() throws IOException {
    bytes.skip();
    string.reset();
    int open = 1;
    for (int c = bytes.read(); c != ContentBytes.END; c = bytes.read()) {
      if (c == '\\') {
        open = readEscape(open);
      } else if (c == ')') {
        open = isCutOff() ? 0 : open - 1;
        if (open > 0) {
          add(c);
        }
      } else {
        open += c == '(' ? 1 : 0;
        add(c);
      }
      if (open == 0) {
        break;
      }
    }
    return string.toByteArray();
  }

  /** Reads what follows a backslash; gives how many brackets are open then. */
  private int readEscape(int open) throws IOException {
    int c = bytes.read();
    switch (c) {
      case 'n' -> add('\n');
      case 'r' -> add('\r');
      case 't' -> add('\t');
      case 'b' -> add('\b');
      case 'f' -> add('\f');
      case '\n', '\r' -> skipLineEnds();
      case '0', '1', '2', '3', '4', '5', '6', '7' -> add(readOctal(c - '0'));
      case ')' -> {
        boolean end = isCutOff(); // Not escaped: a path that ends in a backslash.
        add(end ? '\\' : c);
        return end ? 0 : open;
      }
      case ContentBytes.END -> {
        return 0;
      }
      default -> add(c);
    }
    return open;
  }

  private void skipLineEnds() throws IOException {
    while (bytes.peek() == '\n' || bytes.peek() == '\r') {
      bytes.skip();
    }
  }

  private int readOctal(int first) throws IOException {
    int value = first;
    for (int digits = 1; digits < 3; digits++) {
      int c = bytes.peek();
      if (c < '0' || c > '7') {
        break;
      }
      bytes.skip();
      value = value * 8 + c - '0';
    }
    return value;
  }

  /** Whether a name or the end of a dictionary stands on the next line: brackets were left open. */
  private boolean isCutOff() throws IOException {
    int a = bytes.peek();
    if (a != '\n' && a != '\r' || bytes.peek(2) == ContentBytes.END) {
      return false;
    }
    int b = bytes.peek(1);
    int next = a == '\r' && b == '\n' ? bytes.peek(2) : b;
    return next == '/' || next == '>';
  }

  /**
   * Reads {@code <68656C6C6F>} from its first bracket on.
   *
   * @throws IOException if it does not end
   */
  byte[] readHex() throws IOException {
    bytes.skip();
    string.reset();
    int high = -1;
    int c = bytes.read();
    while (c != '>' && c != ContentBytes.END) {
      int digit = Characters.hexDigit(c);
      if (digit < 0 && !isBlank(c)) {
        high = -1;
        c = skipToEnd();
        break;
      }
      if (digit >= 0 && high >= 0) {
        add(high << 4 | digit);
        high = -1;
      } else if (digit >= 0) {
        high = digit;
      }
      c = bytes.read();
    }
    if (c == ContentBytes.END) {
      throw new IOException("A hexadecimal string does not end");
    }
    if (high >= 0) {
      add(high << 4);
    }
    return string.toByteArray();
  }

  private int skipToEnd() throws IOException {
    int c = bytes.read();
    while (c != '>' && c != ContentBytes.END) {
      c = bytes.read();
    }
    return c;
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\b' || c == '\f';
  }

  /** Every glyph takes a code of one byte to four. */
  private void add(int c) {
    string.write(c);
    context.check(
        "maxGlyphsPerPage", string.size() / LONGEST_CODE, context.limits().maxGlyphsPerPage());
  }
}
