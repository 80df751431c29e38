package org.gongkai.cli.worker;

import java.io.StreamCorruptedException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.gongkai.cli.input.ArchivedFile;
import org.gongkai.cli.input.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * The files of an archive, unpacked by a worker of its own one by one. Where the worker breaks off,
 * that is the archive's error, and its last.
 */
final class UnpackedFiles implements Iterator<ArchivedFile>, AutoCloseable {
  private final WorkerPlan plan;
  private final InputFile archive;
  private final WorkerProcess worker;
  private @Nullable ArchivedFile next;
  private boolean over;

  UnpackedFiles(WorkerPlan plan, InputFile archive) {
    this.plan = plan;
    this.archive = archive;
    this.worker = WorkerProcess.start(plan, false);
    this.next = take(() -> worker.ask(WorkerRequest.unpack(archive), plan.allowed()));
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public ArchivedFile next() {
    ArchivedFile file = next;
    if (file == null) {
      throw new NoSuchElementException();
    }
    next = over ? null : take(() -> worker.next(plan.allowed()));
    return file;
  }

  /** The file in an answer; null at the end. */
  private @Nullable ArchivedFile take(Answer answer) {
    try {
      Frame frame = answer.get();
      if (frame.kind() == Frame.Kind.END) {
        worker.close();
        return null;
      }
      return ArchivedFileFrames.read(frame, archive.path());
    } catch (WorkerDeath e) {
      return failed(e);
    } catch (StreamCorruptedException | RuntimeException e) {
      return failed(WorkerDeath.babble());
    }
  }

  private ArchivedFile failed(WorkerDeath death) {
    over = true;
    worker.close();
    return ArchivedFile.failed(archive.path(), death.outcome(0).item(archive.source()));
  }

  /** Ends the worker, also in the middle. */
  @Override
  public void close() {
    worker.close();
  }

  @FunctionalInterface
  private interface Answer {
    Frame get() throws WorkerDeath;
  }
}
