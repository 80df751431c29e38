package org.gongkai.cli.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import org.jspecify.annotations.Nullable;

/** So many workers, each started when it is needed and again after it died. Thread-safe. */
final class Workers implements AutoCloseable {
  /**
   * After so many files a seat gets a worker with Java's best compiler. That compiler takes up to a
   * minute of the processor in every worker; the faster code gives it back in about as many files.
   */
  static final int FILES_OF_A_LONG_RUN = 5_000;

  private final WorkerPlan plan;
  private final int filesOfALongRun;
  private final List<Seat> seats = new ArrayList<>();
  private final BlockingDeque<Seat> free = new LinkedBlockingDeque<>();

  /**
   * So many workers.
   *
   * @param filesOfALongRun after so many files a seat's worker is replaced by a lasting one
   */
  Workers(WorkerPlan plan, int count, int filesOfALongRun) {
    this.plan = plan;
    this.filesOfALongRun = filesOfALongRun;
    for (int i = 0; i < count; i++) {
      seats.add(new Seat());
    }
    free.addAll(seats);
  }

  /** Takes a worker's seat, one with a running worker if there is one; waits for it. */
  Seat take() throws InterruptedException {
    return free.takeFirst();
  }

  /** Gives a seat back. */
  void give(Seat seat) {
    free.addFirst(seat);
  }

  @Override
  public void close() {
    seats.forEach(Seat::vacate);
  }

  /** A place for one worker. */
  final class Seat {
    private @Nullable WorkerProcess worker;
    private int files;

    /** The worker of this seat for one more file, started if there is none. */
    WorkerProcess worker() {
      files++;
      if (files == filesOfALongRun) {
        vacate();
      }
      WorkerProcess running = worker;
      if (running == null) {
        running = WorkerProcess.start(plan, files >= filesOfALongRun);
        worker = running;
      }
      return running;
    }

    /** Ends the worker of this seat; the next one will be new. */
    void vacate() {
      if (worker != null) {
        worker.close();
        worker = null;
      }
    }
  }
}
