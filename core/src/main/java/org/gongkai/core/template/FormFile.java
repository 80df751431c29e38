package org.gongkai.core.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The library's own files of this package: a line is a record, its fields parted by {@code |};
 * lines that are empty or begin with {@code #} are none.
 */
final class FormFile {
  private FormFile() {}

  /** The records of a file, each as its fields without white space around them. */
  static List<List<String>> records(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .toList();
  }

  /** The bytes of a file. */
  static byte[] bytes(String name) {
    try (InputStream stream = FormFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The library's own file " + name + " is missing");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a field; empty ones are left out. */
  static List<String> words(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
