package org.gongkai.cli.audit;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Does tasks on several threads, in any order. Who brings more than are being done waits, so that
 * memory does not grow. The first failure comes out with the next task, or at the end.
 */
final class BoundedWork implements AutoCloseable {
  /** A task that writes. */
  @FunctionalInterface
  interface Task {
    void run() throws IOException;
  }

  private final ExecutorService threads;
  private final Semaphore room;
  private final int places;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  BoundedWork(int threads) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.places = 2 * threads;
    this.room = new Semaphore(places);
  }

  void submit(Task task) throws IOException {
    take(1);
    if (failure.get() != null) {
      room.release();
      check();
    }
    threads.execute(
        () -> {
          try {
            task.run();
          } catch (IOException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
          } finally {
            room.release();
          }
        });
  }

  /** Waits until all is done. */
  void await() throws IOException {
    take(places);
    room.release(places);
    check();
  }

  private void take(int permits) throws IOException {
    try {
      room.acquire(permits);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private void check() throws IOException {
    Throwable thrown = failure.get();
    if (thrown instanceof IOException e) {
      throw e;
    }
    if (thrown != null) {
      throw new IllegalStateException("A page of the audit could not be written", thrown);
    }
  }

  /** Lets what is being done come to its end, and no more. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
