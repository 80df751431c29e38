package org.gongkai.cli.read;

import java.util.concurrent.Semaphore;

/** Lets many threads use only so many bytes at a time. What is larger than all waits for all. */
public final class ByteBudget {
  private static final int UNIT = 1 << 12;

  private final int all;
  private final Semaphore free;

  /** A budget of so many bytes. */
  public ByteBudget(long bytes) {
    all = (int) Math.max(1, Math.min(Integer.MAX_VALUE, bytes / UNIT));
    free = new Semaphore(all, true);
  }

  /** Waits until the bytes are free, and takes them until the share is closed. */
  public Share take(long bytes) throws InterruptedException {
    int units = (int) Math.max(1, Math.min(all, bytes / UNIT + 1));
    free.acquire(units);
    return () -> free.release(units);
  }

  /** Bytes that were taken. To be closed once. */
  @FunctionalInterface
  public interface Share extends AutoCloseable {
    /** Gives the bytes back. */
    @Override
    void close();
  }
}
