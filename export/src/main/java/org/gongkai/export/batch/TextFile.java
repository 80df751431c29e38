package org.gongkai.export.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file in UTF-8 that is written part by part. */
final class TextFile {
  private static final int BUFFER = 1 << 16;

  private final OutputStream stream;

  private TextFile(OutputStream stream) {
    this.stream = stream;
  }

  static TextFile create(Path path) throws IOException {
    return new TextFile(new BufferedOutputStream(Files.newOutputStream(path), BUFFER));
  }

  void write(String text) throws IOException {
    stream.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A part, encoded already: many threads prepare parts, and one writes them. */
  BatchOutput.Part part(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new BatchOutput.Part() {
      @Override
      public long weight() {
        return bytes.length;
      }

      @Override
      public void write() throws IOException {
        stream.write(bytes);
      }
    };
  }

  void finish() throws IOException {
    stream.close();
  }

  void close() {
    try {
      stream.close();
    } catch (IOException e) {
      // It is given up.
    }
  }
}
