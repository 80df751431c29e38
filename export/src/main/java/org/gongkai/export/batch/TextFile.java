package org.gongkai.export.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file in UTF-8 that is written part by part. */
final class TextFile {
  private static final int BUFFER = 1 << 16;
  private static final int BYTES_PER_CHARACTER = 2;

  private final Writer writer;

  private TextFile(Writer writer) {
    this.writer = writer;
  }

  static TextFile create(Path path) throws IOException {
    return new TextFile(
        new BufferedWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8), BUFFER));
  }

  Writer writer() {
    return writer;
  }

  BatchOutput.Part part(String text) {
    return new BatchOutput.Part() {
      @Override
      public long weight() {
        return (long) BYTES_PER_CHARACTER * text.length();
      }

      @Override
      public void write() throws IOException {
        writer.write(text);
      }
    };
  }

  void finish() throws IOException {
    writer.close();
  }

  void close() {
    try {
      writer.close();
    } catch (IOException e) {
      // It is given up.
    }
  }
}
