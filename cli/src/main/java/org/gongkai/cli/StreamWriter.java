package org.gongkai.cli;

import java.io.PrintStream;
import java.io.Writer;

/** A writer in the stream's own charset; {@code PrintWriter} alone would take the platform's. */
final class StreamWriter extends Writer {
  private final PrintStream stream;

  StreamWriter(PrintStream stream) {
    this.stream = stream;
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    stream.print(String.valueOf(characters, offset, length));
  }

  @Override
  public void flush() {
    stream.flush();
  }

  @Override
  public void close() {
    stream.flush();
  }
}
