package org.gongkai.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many inputs at once and hands the results over in the order of the inputs. Only so many
 * results wait at a time that memory does not grow with the number of inputs.
 */
final class OrderedWork implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 8;

  private final ExecutorService workers;
  private final int window;

  OrderedWork(int threads) {
    workers = Executors.newFixedThreadPool(threads, OrderedWork::thread);
    window = threads * WAITING_PER_THREAD;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "gongkai-reader");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes results in the order of the inputs, on the caller's thread. */
  @FunctionalInterface
  interface Sink<O> {
    void accept(O output) throws IOException;
  }

  <I, O> void run(Iterable<I> inputs, Function<I, O> work, Sink<O> sink)
      throws IOException, InterruptedException {
    Queue<Future<O>> waiting = new ArrayDeque<>();
    for (I input : inputs) {
      if (waiting.size() == window) {
        sink.accept(take(waiting));
      }
      waiting.add(workers.submit(() -> work.apply(input)));
    }
    while (!waiting.isEmpty()) {
      sink.accept(take(waiting));
    }
  }

  private static <O> O take(Queue<Future<O>> waiting) throws InterruptedException {
    try {
      return waiting.remove().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
