package org.gongkai.parsers.interpret;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Folds traditional characters to their simplified forms, one for one, so that labels of copies in
 * traditional characters match. Only for matching: what is printed is kept as printed.
 */
final class Traditional {
  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FA5';
  private static final char[] SIMPLIFIED = table();

  private Traditional() {}

  /** The text with simplified characters; as long as the text itself. */
  static String simplified(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (fold(text.charAt(i)) != text.charAt(i)) {
        return foldAll(text);
      }
    }
    return text;
  }

  private static String foldAll(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  /** The simplified form of a character. */
  static char fold(char c) {
    return c < FIRST || c > LAST ? c : SIMPLIFIED[c - FIRST];
  }

  private static char[] table() {
    char[] table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (FIRST + i);
    }
    read()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(
            line -> {
              for (int i = 0; i + 1 < line.length(); i += 2) {
                table[line.charAt(i) - FIRST] = line.charAt(i + 1);
              }
            });
    return table;
  }

  private static String read() {
    try (InputStream stream = Traditional.class.getResourceAsStream("traditional.txt")) {
      if (stream == null) {
        throw new IllegalStateException("The library's own file traditional.txt is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
