package org.gongkai.cli.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads many files and writes the tables of all. */
final class Extraction {
  private final FileReader reader;
  private final int threads;
  private final Terminal terminal;
  private final boolean quiet;
  private final Consumer<Throwable> faults;

  /**
   * An extraction.
   *
   * @param quiet whether neither progress nor summary are shown
   * @param faults is told of every fault of the program
   */
  Extraction(
      FileReader reader,
      int threads,
      Terminal terminal,
      boolean quiet,
      Consumer<Throwable> faults) {
    this.reader = reader;
    this.threads = threads;
    this.terminal = terminal;
    this.quiet = quiet;
    this.faults = faults;
  }

  /** Reads the files and writes the tables; returns what was read. */
  Tally run(List<InputFile> files, Path folder) throws IOException, InterruptedException {
    Summary summary = new Summary();
    boolean shown = terminal.interactive() && !quiet;
    try (OutputFolder output = OutputFolder.open(folder);
        OrderedWork work = new OrderedWork(threads);
        Progress progress = new Progress(terminal.err(), shown, files.size())) {
      work.run(
          new OpenedInputs(files, new ArchiveOpener(reader), progress::oneMore),
          this::render,
          result -> {
            output.write(result);
            summary.add(result);
            progress.step(result.failure() == null);
            tellFault(result);
          });
      output.commit();
    }
    if (!quiet) {
      terminal.err().print(summary.text(folder));
    }
    return summary.tally();
  }

  private void tellFault(RenderedResult result) {
    if (result.failure() != null && result.failure().fault() != null) {
      faults.accept(result.failure().fault());
    }
  }

  /** A report that was read but cannot be written down is a fault on this one file, too. */
  private RenderedResult render(Input file) {
    ReadResult result = reader.read(file);
    try {
      return RenderedResult.of(result);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return RenderedResult.of(ReadResult.Failure.internal(file.source(), e));
    }
  }
}
