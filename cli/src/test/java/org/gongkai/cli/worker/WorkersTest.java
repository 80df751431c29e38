package org.gongkai.cli.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.cli.HostileReaders;
import org.gongkai.cli.read.ReadingChoice;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.api.Test;

class WorkersTest {
  @Test
  void replacesTheWorkerOfALongRunByALastingOneOnce() throws Exception {
    try (Deadline.Watch watch = new Deadline.Watch();
        Workers workers = new Workers(plan(watch), 1, 3)) {
      Workers.Seat seat = workers.take();
      WorkerProcess first = seat.worker();
      assertThat(seat.worker()).isSameAs(first);
      WorkerProcess third = seat.worker();
      assertThat(third).isNotSameAs(first);
      assertThat(seat.worker()).isSameAs(third);
    }
  }

  private static WorkerPlan plan(Deadline.Watch watch) {
    ReadingChoice choice = new ReadingChoice(false, "", ReadLimits.defaults());
    return new WorkerPlan(
        new WorkerLauncher(HostileReaders.class.getName()),
        "64m",
        new WorkerSettings(choice, 1 << 20, 1 << 20),
        watch);
  }
}
