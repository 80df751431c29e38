package org.gongkai.cli.batch;

import java.io.IOException;
import java.util.Iterator;
import org.gongkai.cli.input.ArchivedFile;
import org.gongkai.cli.input.ContentHash;
import org.gongkai.cli.input.Input;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.journal.Ledger;
import org.gongkai.cli.read.BatchReader;
import org.gongkai.cli.read.ByteBudget;
import org.gongkai.cli.read.ContentReader;
import org.gongkai.cli.read.Outcome;
import org.gongkai.cli.read.PackedReport;
import org.gongkai.cli.read.Sizes;
import org.gongkai.parsers.error.ReportException;
import org.jspecify.annotations.Nullable;

/**
 * Goes through all inputs once, reads them on many threads and hands over what is made of each in
 * the order of the inputs; the files of an archive come in its place.
 *
 * @param <O> what is made of an input
 */
public final class InputPass<O extends OrderedWork.Weighty> {
  /** Gives the outcome of a content, by reading it or because it is known. */
  @FunctionalInterface
  public interface Outcomes {
    /** The outcome. */
    Outcome outcome(ContentHash content, Ledger.Reading reading) throws InterruptedException;
  }

  private final BatchReader reader;
  private final Outcomes outcomes;
  private final OrderedWork work;
  private final ByteBudget opened;
  private final Rendering<O> rendering;

  /** A pass. */
  public InputPass(
      BatchReader reader,
      Outcomes outcomes,
      OrderedWork work,
      Sizes sizes,
      Rendering<O> rendering) {
    this.reader = reader;
    this.outcomes = outcomes;
    this.work = work;
    this.opened = new ByteBudget(sizes.opened());
    this.rendering = rendering;
  }

  /**
   * What comes of an input.
   *
   * @param archive the archive that it is; else null
   * @param result what was made of it; null for an archive
   */
  private record Step<O extends OrderedWork.Weighty>(
      @Nullable InputFile archive, @Nullable O result) implements OrderedWork.Weighty {
    @Override
    public long weight() {
      return result == null ? 0 : result.weight();
    }
  }

  /**
   * Reads all files.
   *
   * @param oneMore is run for every input that comes on top of the files
   */
  public void run(Iterator<InputFile> files, Runnable oneMore, OrderedWork.Sink<O> sink)
      throws IOException, InterruptedException {
    work.run(files, this::step, step -> hand(step, oneMore, sink));
  }

  private void hand(Step<O> step, Runnable oneMore, OrderedWork.Sink<O> sink)
      throws IOException, InterruptedException {
    if (step.archive() != null) {
      Iterator<ArchivedFile> inside = new Counted(reader.entries(step.archive()), oneMore);
      work.run(inside, this::step, one -> hand(one, oneMore, sink));
    } else if (step.result() != null) {
      sink.accept(step.result());
    }
  }

  private Step<O> step(Input input) throws InterruptedException {
    if (input instanceof ArchivedFile file && file.problem() != null) {
      return made(rendering.failure(file.problem(), "", new Origin(input, null, 0)));
    }
    ContentHash hash = null;
    Outcome outcome;
    try (BatchReader.Content content = reader.open(input)) {
      hash = content.hash();
      outcome = outcomes.outcome(hash, content::read);
    } catch (ReportException e) {
      outcome = ContentReader.refused(e, 0);
    }
    return step(outcome, new Origin(input, hash, outcome.nanos()));
  }

  private Step<O> step(Outcome outcome, Origin origin) throws InterruptedException {
    if (outcome instanceof Outcome.Archive && origin.input() instanceof InputFile archive) {
      return new Step<>(archive, null);
    }
    return made(
        outcome instanceof Outcome.Read read
            ? rendered(read.report(), origin)
            : failed((Outcome.Failed) outcome, origin));
  }

  private Step<O> made(O result) {
    return new Step<>(null, result);
  }

  private O rendered(PackedReport report, Origin origin) throws InterruptedException {
    long bytes = (long) Sizes.OPENED_PER_RESULT * report.length();
    try (ByteBudget.Share share = opened.take(bytes)) {
      return rendering.report(report.item(origin.input().source()), origin);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // A report that was read but cannot be written down is a fault on this one file, too.
      return failed(ContentReader.fault(origin.input().source(), e, origin.nanos()), origin);
    }
  }

  private O failed(Outcome.Failed failed, Origin origin) {
    return rendering.failure(failed.item(origin.input().source()), failed.trace(), origin);
  }

  /** An archive counts as one already; its further files are more. */
  private record Counted(Iterator<ArchivedFile> files, Runnable oneMore)
      implements Iterator<ArchivedFile> {
    @Override
    public boolean hasNext() {
      return files.hasNext();
    }

    @Override
    public ArchivedFile next() {
      ArchivedFile file = files.next();
      if (files.hasNext()) {
        oneMore.run();
      }
      return file;
    }
  }
}
