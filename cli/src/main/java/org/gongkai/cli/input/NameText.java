package org.gongkai.cli.input;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Names of files as texts. Where a system's names are bytes, some are no text, such as those that
 * an archive of another system leaves: {@code %E5} stands for such a byte, so that different names
 * remain different.
 */
final class NameText {
  /** What Java puts for bytes that it cannot read as characters. */
  private static final char REPLACEMENT = '\uFFFD';

  private NameText() {}

  /** The name of a file, without the folders before it. */
  static String of(Path path) {
    String name = path.getFileName().toString();
    return name.indexOf(REPLACEMENT) < 0 ? name : decode(bytes(path));
  }

  /** A URI has the bytes of a name, as they are or as escapes. */
  private static byte[] bytes(Path path) {
    String whole = path.toUri().getRawPath();
    String trimmed = whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    String name = trimmed.substring(trimmed.lastIndexOf('/') + 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < name.length(); at++) {
      if (name.charAt(at) == '%') {
        bytes.write(Integer.parseInt(name.substring(at + 1, at + 3), 16));
        at += 2;
      } else {
        bytes.write(name.charAt(at));
      }
    }
    return bytes.toByteArray();
  }

  private static String decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer to = CharBuffer.allocate(bytes.length * "%E5".length());
    for (CoderResult end; (end = decoder.decode(from, to, true)).isError(); ) {
      for (int left = end.length(); left > 0; left--) {
        to.put(String.format("%%%02X", from.get()));
      }
    }
    return to.flip().toString();
  }
}
