package org.gongkai.cli.worker;

import java.io.StreamCorruptedException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.gongkai.cli.input.ArchivedFile;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.read.ByteFields;
import org.jspecify.annotations.Nullable;

/**
 * The files of an archive, unpacked by a worker of its own one by one. Where the worker breaks off,
 * that is the error of the file it had begun, and another worker goes on behind it. Where it had
 * begun none, or after {@value #MAX_HARMFUL} such files, it is the archive's error, and its last.
 */
final class UnpackedFiles implements Iterator<ArchivedFile>, AutoCloseable {
  /** Every new worker begins the archive anew, and may take all the time there is for a file. */
  private static final int MAX_HARMFUL = 8;

  private final WorkerPlan plan;
  private final InputFile archive;
  private final URI place;
  private final List<String> harmful = new ArrayList<>();
  private volatile WorkerProcess worker;
  private @Nullable String begun;
  private @Nullable ArchivedFile next;
  private int given;
  private boolean asked;
  private boolean over;

  UnpackedFiles(WorkerPlan plan, InputFile archive, URI place) {
    this.plan = plan;
    this.archive = archive;
    this.place = place;
    this.worker = WorkerProcess.start(plan, false);
    this.next = take();
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
    next = over ? null : take();
    return file;
  }

  /** The next file, or what is wrong with it; null at the end. */
  private @Nullable ArchivedFile take() {
    try {
      Frame frame = answer();
      for (; frame.kind() == Frame.Kind.ENTRY_BEGUN; frame = answer()) {
        begun = ByteFields.text(frame.buffer());
      }
      begun = null;
      given++;
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

  private Frame answer() throws WorkerDeath {
    if (asked) {
      return worker.next(plan.allowed());
    }
    asked = true;
    return worker.ask(
        WorkerRequest.unpack(archive.source(), place, given, harmful), plan.allowed());
  }

  private ArchivedFile failed(WorkerDeath death) {
    worker.close();
    String name = begun;
    over = name == null || harmful.size() == MAX_HARMFUL;
    if (!over) {
      harmful.add(name);
      begun = null;
      given++;
      asked = false;
      worker = WorkerProcess.start(plan, false);
    }
    String source = over ? archive.source() : name;
    return ArchivedFile.failed(archive.path(), death.outcome(0).item(source));
  }

  /** Ends the worker, also in the middle. */
  @Override
  public void close() {
    worker.close();
  }
}
