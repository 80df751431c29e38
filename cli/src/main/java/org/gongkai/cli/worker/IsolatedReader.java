package org.gongkai.cli.worker;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Iterator;
import org.gongkai.cli.input.ArchivedFile;
import org.gongkai.cli.input.ContentHash;
import org.gongkai.cli.input.FileLoader;
import org.gongkai.cli.input.Input;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.read.ArchiveOpener;
import org.gongkai.cli.read.BatchReader;
import org.gongkai.cli.read.ContentReader;
import org.gongkai.cli.read.Outcome;
import org.gongkai.cli.read.OutcomeBytes;
import org.gongkai.cli.read.ReadingChoice;
import org.gongkai.cli.read.Sizes;
import org.gongkai.parsers.error.ReportException;
import org.jspecify.annotations.Nullable;

/**
 * Reads every input in a worker process. Files are loaded there as well; this process only takes
 * their hash, so that its memory does not grow with their size.
 */
public final class IsolatedReader implements BatchReader {
  /** A worker that died may have been worn out by earlier files; a fresh one gives the verdict. */
  private static final int ATTEMPTS = 2;

  private final WorkerPlan plan;
  private final Workers workers;
  private final FileLoader files;
  private volatile @Nullable UnpackedFiles unpacked;

  /**
   * A reader.
   *
   * @param workers how many processes there are
   * @param memory the most heap each may use, as Java's {@code -Xmx} has it
   */
  public IsolatedReader(
      WorkerLauncher launcher, int workers, String memory, ReadingChoice settings, Sizes sizes) {
    WorkerSettings told = new WorkerSettings(settings, sizes.result(), sizes.entry());
    this.plan = new WorkerPlan(launcher, memory, told, new Deadline.Watch());
    this.workers = new Workers(plan, workers, Workers.FILES_OF_A_LONG_RUN);
    this.files = new FileLoader(settings.limits());
  }

  @Override
  public Content open(Input input) {
    if (input instanceof ArchivedFile archived && archived.bytes() != null) {
      return loaded(archived.bytes(), input.source());
    }
    InputFile file = (InputFile) input;
    return files.isStored(file)
        ? new Requested(
            files.hash(file),
            WorkerRequest.readFile(file.source(), files.place(file)),
            file.source())
        : loaded(files.load(file), file.source()); // A pipe gives its bytes only once.
  }

  private Content loaded(byte[] bytes, String source) {
    return new Requested(ContentHash.of(bytes), WorkerRequest.readBytes(source, bytes), source);
  }

  @Override
  public Iterator<ArchivedFile> entries(InputFile archive) {
    try {
      UnpackedFiles inside = new UnpackedFiles(plan, archive, files.place(archive));
      unpacked = inside;
      return inside;
    } catch (ReportException e) {
      return Collections.singleton(ArchiveOpener.failed(archive.path(), archive.source(), e))
          .iterator();
    }
  }

  @Override
  public void close() {
    workers.close();
    UnpackedFiles last = unpacked;
    if (last != null) {
      last.close();
    }
    plan.watch().close();
  }

  private final class Requested implements Content {
    private final ContentHash hash;
    private final Frame request;
    private final String source;

    Requested(ContentHash hash, Frame request, String source) {
      this.hash = hash;
      this.request = request;
      this.source = source;
    }

    @Override
    public ContentHash hash() {
      return hash;
    }

    @Override
    public Outcome read() throws InterruptedException {
      Workers.Seat seat = workers.take();
      try {
        return read(seat, 1);
      } finally {
        workers.give(seat);
      }
    }

    private Outcome read(Workers.Seat seat, int attempt) {
      long start = System.nanoTime();
      try {
        Outcome outcome = outcome(seat.worker().ask(request, plan.allowed()));
        if (outcome instanceof Outcome.Failed failed && !failed.trace().isEmpty()) {
          seat.vacate(); // A program that failed once may be broken from then on.
        }
        return outcome;
      } catch (WorkerDeath e) {
        seat.vacate();
        boolean again = e.reason() != WorkerDeath.Cause.TIMEOUT && attempt < ATTEMPTS;
        return again ? read(seat, attempt + 1) : e.outcome(System.nanoTime() - start);
      }
    }

    private Outcome outcome(Frame answer) throws WorkerDeath {
      if (answer.kind() != Frame.Kind.OUTCOME) {
        throw WorkerDeath.babble();
      }
      try {
        ByteBuffer content = answer.buffer();
        ContentHash read = ContentHash.read(content);
        Outcome outcome = OutcomeBytes.read(content, plan.settings().maxResultBytes());
        boolean passing =
            outcome instanceof Outcome.Failed failed && failed.basis() == Outcome.Basis.MOMENT;
        return passing || read.equals(hash)
            ? outcome
            : ContentReader.refused(FileLoader.changed(source), 0);
      } catch (RuntimeException e) {
        throw WorkerDeath.babble();
      }
    }

    @Override
    public void close() {
      // Its bytes go with it.
    }
  }
}
