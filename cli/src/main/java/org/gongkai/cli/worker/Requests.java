package org.gongkai.cli.worker;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.concurrent.SynchronousQueue;

/**
 * The requests to a worker. They are taken by a thread of its own, so that the worker also ends in
 * the middle of a file when the program is gone.
 */
final class Requests {
  private final SynchronousQueue<Frame> waiting = new SynchronousQueue<>();

  private Requests() {}

  static Requests from(DataInputStream in) {
    Requests requests = new Requests();
    Thread thread = new Thread(() -> requests.take(in), "gongkai-requests");
    thread.setDaemon(true);
    thread.start();
    return requests;
  }

  private void take(DataInputStream in) {
    try {
      while (true) {
        waiting.put(Frame.read(in, Integer.MAX_VALUE));
      }
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  Frame next() throws IOException {
    try {
      return waiting.take();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
