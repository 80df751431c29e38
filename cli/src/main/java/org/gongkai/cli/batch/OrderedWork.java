package org.gongkai.cli.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Works on many inputs at once and hands the results over in the order of the inputs. Inputs are
 * only taken while not too many results wait, nor too many bytes of them: memory grows neither with
 * the number of inputs nor, beyond what the threads have in hand, with their size.
 */
public final class OrderedWork implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 8;
  private static final int BEGUN_PER_THREAD = 2;

  private final ExecutorService workers;
  private final Semaphore begun;
  private final int window;
  private final long maxWaitingBytes;
  private final AtomicLong waitingBytes = new AtomicLong();

  /**
   * So many threads.
   *
   * @param maxWaitingBytes while results of more bytes wait, no more inputs are taken
   */
  public OrderedWork(int threads, long maxWaitingBytes) {
    workers = Executors.newFixedThreadPool(threads, OrderedWork::thread);
    begun = new Semaphore(threads * BEGUN_PER_THREAD);
    window = threads * WAITING_PER_THREAD;
    this.maxWaitingBytes = maxWaitingBytes;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "gongkai-reader");
    thread.setDaemon(true);
    return thread;
  }

  /** Something that takes bytes while it waits. */
  public interface Weighty {
    /** About how many. */
    long weight();
  }

  /** Makes a result of an input, on any thread. */
  @FunctionalInterface
  public interface Work<I, O> {
    O apply(I input) throws InterruptedException;
  }

  /** Takes results in the order of the inputs, on the caller's thread. */
  @FunctionalInterface
  public interface Sink<O> {
    void accept(O output) throws IOException, InterruptedException;
  }

  /** Does the work on all inputs. A sink may call it again, for inputs that come in between. */
  public <I, O extends Weighty> void run(Iterator<I> inputs, Work<I, O> work, Sink<O> sink)
      throws IOException, InterruptedException {
    Queue<Future<O>> waiting = new ArrayDeque<>();
    while (inputs.hasNext()) {
      while (isFull(waiting)) {
        hand(waiting, sink);
      }
      I input = inputs.next();
      begun.acquire();
      waiting.add(workers.submit(() -> weighed(input, work)));
    }
    while (!waiting.isEmpty()) {
      hand(waiting, sink);
    }
  }

  private boolean isFull(Queue<?> waiting) {
    return waiting.size() >= window || (waitingBytes.get() > maxWaitingBytes && !waiting.isEmpty());
  }

  private <I, O extends Weighty> O weighed(I input, Work<I, O> work) throws InterruptedException {
    try {
      O output = work.apply(input);
      waitingBytes.addAndGet(output.weight());
      return output;
    } finally {
      begun.release();
    }
  }

  private <O extends Weighty> void hand(Queue<Future<O>> waiting, Sink<O> sink)
      throws IOException, InterruptedException {
    O output = take(waiting);
    waitingBytes.addAndGet(-output.weight());
    sink.accept(output);
  }

  private static <O> O take(Queue<Future<O>> waiting) throws InterruptedException {
    try {
      return waiting.remove().get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof Error error) {
        throw error;
      }
      if (cause instanceof RuntimeException exception) {
        throw exception;
      }
      throw new IllegalStateException(cause);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
