package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A pipe that nobody writes to: whoever opens it waits, as for a network folder that is gone. */
public record NamedPipe(Path path) implements AutoCloseable {
  public static NamedPipe make(Path path) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor()).isZero();
    return new NamedPipe(path);
  }

  /** Lets go of those that wait. */
  @Override
  public void close() throws IOException {
    FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE).close();
  }
}
