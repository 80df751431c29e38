package org.gongkai.cli.input;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does what may never come back, such as reading from a network folder that is gone, on a thread of
 * its own, and waits for it only so long. No thread can be taken out of such a call: it is left
 * behind. Thread-safe.
 */
public class Patience {
  /** So many at a time are no accident of some files. */
  static final int MOST_UNANSWERED = 64;

  private final Duration allowed;
  private final ExecutorService threads = Executors.newCachedThreadPool(Patience::thread);
  private final AtomicInteger unanswered = new AtomicInteger();

  /** A patience of so long for each call. */
  public Patience(Duration allowed) {
    this.allowed = allowed;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "gongkai-files");
    thread.setDaemon(true);
    return thread;
  }

  /** Something that may never come back. */
  @FunctionalInterface
  public interface Call<T> {
    /** What comes of it. */
    T run() throws IOException;
  }

  /**
   * What comes of a call.
   *
   * @throws NoAnswerException if nothing came in time
   * @throws StorageGoneException if {@value #MOST_UNANSWERED} calls have not come back
   */
  public <T> T call(Call<T> call) throws IOException {
    if (unanswered.get() >= MOST_UNANSWERED) {
      throw new StorageGoneException(MOST_UNANSWERED);
    }
    AtomicBoolean settled = new AtomicBoolean();
    Future<T> answer = threads.submit(() -> run(call, settled));
    try {
      return await(answer);
    } catch (TimeoutException e) {
      leave(answer, settled);
      throw new NoAnswerException(allowed);
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Waits for an answer as long as it may take. */
  <T> T await(Future<T> answer) throws TimeoutException, ExecutionException, InterruptedException {
    return answer.get(allowed.toNanos(), TimeUnit.NANOSECONDS);
  }

  private <T> T run(Call<T> call, AtomicBoolean settled) throws IOException {
    try {
      return call.run();
    } finally {
      if (settled.getAndSet(true)) {
        unanswered.decrementAndGet(); // It has come back after all.
      }
    }
  }

  private void leave(Future<?> answer, AtomicBoolean settled) {
    unanswered.incrementAndGet();
    if (settled.getAndSet(true)) {
      unanswered.decrementAndGet(); // It came back just now.
    }
    answer.cancel(true); // Some calls heed it.
  }

  private static IOException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException exception) {
      throw exception;
    }
    return (IOException) cause;
  }
}
