package org.gongkai.cli.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Takes all that a process says on standard error, and keeps the end of it. */
final class ErrorTail {
  private static final int KEPT = 2_000;
  private static final int PATIENCE_MILLIS = 2_000;
  private static final int BUFFER = 4_096;

  private final StringBuilder tail = new StringBuilder();
  private final Thread thread;

  private ErrorTail(InputStream stream) {
    thread = new Thread(() -> take(stream), "gongkai-worker-messages");
    thread.setDaemon(true);
  }

  static ErrorTail of(InputStream stream) {
    ErrorTail tail = new ErrorTail(stream);
    tail.thread.start();
    return tail;
  }

  private void take(InputStream stream) {
    byte[] buffer = new byte[BUFFER];
    try {
      for (int length; (length = stream.read(buffer)) >= 0; ) {
        keep(new String(buffer, 0, length, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      // The process is gone.
    }
  }

  private synchronized void keep(String text) {
    tail.append(text);
    tail.delete(0, Math.max(0, tail.length() - KEPT));
  }

  /** The end of what was said by a process that has ended. */
  String text() throws InterruptedException {
    thread.join(PATIENCE_MILLIS); // Longer only if somebody else has the stream.
    synchronized (this) {
      return tail.toString();
    }
  }
}
