package org.gongkai.cli.worker;

import java.time.Duration;
import org.gongkai.cli.read.ReadingChoice;

/**
 * What all workers of a run have in common.
 *
 * @param launcher starts them
 * @param memory the most heap each may use, as Java's {@code -Xmx} has it
 * @param settings how they read
 * @param watch kills those that take too long
 */
record WorkerPlan(
    WorkerLauncher launcher, String memory, WorkerSettings settings, Deadline.Watch watch) {
  /** A worker's own limit on time comes first: it says more than being killed does. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  /** Room for names and messages. */
  private static final long FRAME_MARGIN = 1 << 20;

  /** How long one answer may take. */
  Duration allowed() {
    return reading().limits().maxTime().plus(GRACE);
  }

  ReadingChoice reading() {
    return settings.reading();
  }

  /** The most bytes that one frame of an answer may have. */
  long maxFrameBytes() {
    return Math.max(settings.maxResultBytes(), settings.maxEntryBytes()) + FRAME_MARGIN;
  }
}
