package org.gongkai.cli.input;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;

/** Calls that hang until the test is over, and a patience that is at its end when one hangs. */
final class HangingCalls implements AutoCloseable {
  private final Semaphore hanging = new Semaphore(0);
  private final CountDownLatch over = new CountDownLatch(1);

  /** Hangs, and heeds no interrupt. */
  void hang() {
    hanging.release();
    while (true) {
      try {
        over.await();
        return;
      } catch (InterruptedException e) {
        // As reading from a network folder does.
      }
    }
  }

  Patience patience() {
    return new Patience(Duration.ofSeconds(60)) {
      @Override
      <T> T await(Future<T> answer)
          throws TimeoutException, ExecutionException, InterruptedException {
        while (!answer.isDone()) {
          if (hanging.tryAcquire()) {
            throw new TimeoutException();
          }
          Thread.onSpinWait();
        }
        return answer.get();
      }
    };
  }

  /** Lets all calls come back. */
  @Override
  public void close() {
    over.countDown();
  }
}
