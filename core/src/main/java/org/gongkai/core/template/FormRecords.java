package org.gongkai.core.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The records of one of the library's own files: a line each, its fields parted by a bar. */
final class FormRecords {
  private FormRecords() {}

  /** The fields of each line; blank lines and comments are passed over. */
  static Stream<List<String>> of(String name) {
    return text(name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
  }

  private static String text(String name) {
    try (InputStream stream = FormRecords.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The library's own file " + name + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
