package org.gongkai.cli.worker;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Kills a process unless it is lifted in time. */
final class Deadline {
  private final Process process;
  private @Nullable Future<?> alarm;
  private boolean lifted;
  private boolean passed;

  private Deadline(Process process) {
    this.process = process;
  }

  private synchronized void pass() {
    if (!lifted) {
      passed = true;
      kill(process);
    }
  }

  synchronized void lift() {
    lifted = true;
    if (alarm != null) {
      alarm.cancel(false);
    }
  }

  /** Whether the process was killed. */
  synchronized boolean passed() {
    return passed;
  }

  static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Watches the deadlines of many processes. */
  static final class Watch implements AutoCloseable {
    private final ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(1, Watch::thread);

    Watch() {
      timer.setRemoveOnCancelPolicy(true);
    }

    private static Thread thread(Runnable task) {
      Thread thread = new Thread(task, "gongkai-deadlines");
      thread.setDaemon(true);
      return thread;
    }

    /** A deadline after that much time. */
    Deadline set(Process process, Duration allowed) {
      Deadline deadline = new Deadline(process);
      deadline.alarm = timer.schedule(deadline::pass, allowed.toMillis(), TimeUnit.MILLISECONDS);
      return deadline;
    }

    @Override
    public void close() {
      timer.shutdownNow();
    }
  }
}
