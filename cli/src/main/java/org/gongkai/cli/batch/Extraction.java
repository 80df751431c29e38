package org.gongkai.cli.batch;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.input.InputFinder;
import org.gongkai.cli.journal.Ledger;
import org.gongkai.cli.journal.RunFolder;
import org.gongkai.cli.read.BatchReader;
import org.gongkai.cli.read.Sizes;
import org.gongkai.export.batch.BatchManifest;

/**
 * Reads many files and writes all outputs. What was read is kept in a journal in the output folder
 * until the outputs are whole: a run that was killed is gone on with by the next, which writes the
 * outputs afresh, first of what the journal has.
 */
public final class Extraction {
  /** What the rows of the versions are called while they wait. */
  private static final String VERSIONS = "versions.tmp";

  private final ExtractionPlan plan;
  private final Sizes sizes;
  private final Messages messages;
  private final Consumer<String> faults;

  /**
   * An extraction.
   *
   * @param faults is told where the program failed
   */
  public Extraction(ExtractionPlan plan, Sizes sizes, Messages messages, Consumer<String> faults) {
    this.plan = plan;
    this.sizes = sizes;
    this.messages = messages;
    this.faults = faults;
  }

  /** The files to read, found while they are asked for. */
  public Iterator<InputFile> files() {
    return new InputFinder(OutputNames.unwanted(plan), plan.patience()).walk(plan.inputs());
  }

  /** Reads the files and writes the outputs; returns what was read. */
  public Tally run(BatchReader reader) throws IOException, InterruptedException {
    Summary summary = new Summary();
    List<String> names = OutputNames.of(plan.formats());
    List<String> earlier;
    try (RunFolder folder = RunFolder.open(plan.folder(), plan.anew(), plan.overwrite())) {
      folder.requirePlaces(names);
      write(reader, folder, summary);
      earlier = folder.earlier(names);
      publish(folder, names, earlier, summary.tally());
    }
    messages.summary(summary, plan.folder(), plan.formats(), earlier);
    return summary.tally();
  }

  private void write(BatchReader reader, RunFolder folder, Summary summary)
      throws IOException, InterruptedException {
    try (Ledger ledger = Ledger.open(folder.journal(), plan.keys(), sizes.result());
        BatchOutputs outputs = BatchOutputs.open(folder.work(), plan.formats(), plan.outputs());
        VersionTable versions = VersionTable.open(folder.work().resolve(VERSIONS));
        CleanUp cleanUp = CleanUp.atExit(folder, outputs, ledger, versions)) {
      messages.resumed(ledger);
      read(reader, ledger, outputs, summary, versions);
      outputs.finish(versions.versions());
    }
  }

  private void read(
      BatchReader reader,
      Ledger ledger,
      BatchOutputs outputs,
      Summary summary,
      VersionTable versions)
      throws IOException, InterruptedException {
    Optional<Quarantine> quarantine = Quarantine.open(plan.quarantine());
    try (OrderedWork work = new OrderedWork(plan.threads(), sizes.waiting());
        Progress progress = messages.progress(this::files)) {
      InputPass<FinishedInput> pass =
          new InputPass<>(reader, ledger::outcome, work, sizes, new OutputRendering(outputs));
      pass.run(
          files(),
          progress::oneMore,
          input -> {
            outputs.write(input.part());
            summary.add(input);
            progress.step(input.failure() == null);
            keep(input, versions, quarantine);
          });
    }
  }

  private void keep(FinishedInput input, VersionTable versions, Optional<Quarantine> quarantine)
      throws IOException {
    if (input.member() != null && input.origin().hash() != null) {
      versions.add(input.origin().hash(), input.member());
    }
    if (input.failure() != null && quarantine.isPresent()) {
      quarantine.get().add(input.origin().input());
    }
    if (!input.trace().isEmpty()) {
      faults.accept(input.trace());
    }
  }

  private void publish(RunFolder folder, List<String> names, List<String> earlier, Tally tally)
      throws IOException {
    BatchManifest.write(
        folder.work(),
        plan.outputs().provenance(),
        names.subList(0, names.size() - 1),
        earlier,
        tally.counts());
    folder.publish(names);
    folder.forget();
  }
}
