package org.gongkai.cli.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.gongkai.cli.read.BatchException;

/** A running worker, as the program sees it. For one thread at a time. */
final class WorkerProcess implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);
  private static final int LEAVE_SECONDS = 10;
  private static final int BUFFER = 1 << 16;

  private final Process process;
  private final DataInputStream answers;
  private final DataOutputStream requests;
  private final ErrorTail errors;
  private final WorkerPlan plan;

  private WorkerProcess(Process process, WorkerPlan plan) {
    this.process = process;
    this.plan = plan;
    answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
    requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
    errors = ErrorTail.of(process.getErrorStream());
  }

  /**
   * Starts a worker and waits until it takes requests.
   *
   * @param lasting whether it is for thousands of files
   * @throws BatchException if there can be no worker
   */
  static WorkerProcess start(WorkerPlan plan, boolean lasting) {
    try {
      Process process = plan.launcher().start(plan.memory(), lasting);
      WorkerProcess worker = new WorkerProcess(process, plan);
      try {
        worker.ask(plan.settings().frame(), START);
        return worker;
      } catch (WorkerDeath e) {
        throw cannotStart(e.getMessage() + " " + worker.lastWords());
      }
    } catch (IOException e) {
      throw cannotStart(String.valueOf(e.getMessage()));
    }
  }

  private static BatchException cannotStart(String reason) {
    return new BatchException(
        "No process can be started to read files in: "
            + reason.strip()
            + " Check --worker-memory, or read within the program: --no-isolate.");
  }

  private String lastWords() {
    close();
    try {
      return errors.text().strip();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  /** Sends a request and gives the answer, or its first frame; kills the worker if none comes. */
  Frame ask(Frame request, Duration allowed) throws WorkerDeath {
    return within(
        allowed,
        () -> {
          request.write(requests);
          return Frame.read(answers, plan.maxFrameBytes());
        });
  }

  /** The next frame of an answer that has several. */
  Frame next(Duration allowed) throws WorkerDeath {
    return within(allowed, () -> Frame.read(answers, plan.maxFrameBytes()));
  }

  private Frame within(Duration allowed, Exchange exchange) throws WorkerDeath {
    Deadline deadline = plan.watch().set(process, allowed);
    try {
      return exchange.run();
    } catch (StreamCorruptedException e) {
      close();
      throw WorkerDeath.babble();
    } catch (IOException e) {
      throw death(deadline, allowed);
    } finally {
      deadline.lift();
    }
  }

  private WorkerDeath death(Deadline deadline, Duration allowed) {
    try {
      deadline.lift();
      if (deadline.passed()) {
        return WorkerDeath.timeout(allowed);
      }
      // Its output ended, so it has ended or does so now.
      return process.waitFor(LEAVE_SECONDS, TimeUnit.SECONDS)
          ? WorkerDeath.ended(process.exitValue(), errors.text(), plan.memory())
          : WorkerDeath.babble();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return WorkerDeath.babble();
    } finally {
      close();
    }
  }

  /** Ends the process, whatever it does, and what it may have started. */
  @Override
  public void close() {
    Deadline.kill(process);
    try {
      process.waitFor(LEAVE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @FunctionalInterface
  private interface Exchange {
    Frame run() throws IOException;
  }
}
