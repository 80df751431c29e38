package org.gongkai.cli.worker;

import java.time.Duration;
import org.gongkai.cli.read.Outcome;

/** A worker broke off in the middle of a file. */
final class WorkerDeath extends Exception {
  private static final long serialVersionUID = 1L;

  /** What Java and the worker itself say on standard error when memory is short. */
  static final String OUT_OF_MEMORY = "java.lang.OutOfMemoryError";

  /** The exit code of Java with {@code -XX:+ExitOnOutOfMemoryError}. */
  static final int OUT_OF_MEMORY_CODE = 3;

  /** The exit code of a process that was ended by the signal 9. */
  private static final int KILLED_CODE = 128 + 9;

  /** How it died. */
  enum Cause {
    TIMEOUT(
        "ReaderTimeout",
        "Give it more time with --timeout, or look at the file by itself.",
        Outcome.Basis.RESOURCES),
    MEMORY(
        "ReaderOutOfMemory",
        "Give it more with --worker-memory, or look at the file by itself.",
        Outcome.Basis.RESOURCES),
    /** No reader does this to itself. */
    KILLED(
        "ReaderCrash",
        "Read it again, with fewer --threads if other programs need the memory.",
        Outcome.Basis.MOMENT),
    CRASH(
        "ReaderCrash",
        "Please report it, with the file and the output of 'gongkai --version'.",
        Outcome.Basis.RESOURCES);

    private final String error;
    private final String advice;
    private final Outcome.Basis basis;

    Cause(String error, String advice, Outcome.Basis basis) {
      this.error = error;
      this.advice = advice;
      this.basis = basis;
    }
  }

  private final Cause reason;

  private WorkerDeath(Cause reason, String message) {
    super(message);
    this.reason = reason;
  }

  static WorkerDeath timeout(Duration allowed) {
    return new WorkerDeath(
        Cause.TIMEOUT,
        "Its reader did not end within " + allowed.toSeconds() + " seconds and was stopped.");
  }

  /**
   * A process that ended.
   *
   * @param said the end of what it wrote to standard error
   */
  static WorkerDeath ended(int exitCode, String said, String memory) {
    if (exitCode == OUT_OF_MEMORY_CODE && said.contains(OUT_OF_MEMORY)) {
      return new WorkerDeath(Cause.MEMORY, "Its reader needed more memory than " + memory + ".");
    }
    if (exitCode == KILLED_CODE) {
      return new WorkerDeath(
          Cause.KILLED,
          "Its reader was ended from outside, as systems do that are short of memory.");
    }
    return new WorkerDeath(
        Cause.CRASH, "Its reader ended the process it ran in, with exit code " + exitCode + ".");
  }

  static WorkerDeath babble() {
    return new WorkerDeath(Cause.CRASH, "Its reader gave no proper answer.");
  }

  Cause reason() {
    return reason;
  }

  Outcome.Failed outcome(long nanos) {
    return Outcome.Failed.of(reason.error, getMessage(), reason.advice, reason.basis, nanos);
  }
}
