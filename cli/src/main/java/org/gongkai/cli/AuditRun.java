package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.cli.audit.AuditOutput;
import org.gongkai.cli.audit.AuditSummary;
import org.gongkai.cli.audit.AuditedReport;
import org.gongkai.cli.audit.KeptReports;
import org.gongkai.cli.audit.UnreadInput;
import org.gongkai.cli.batch.InputPass;
import org.gongkai.cli.batch.OrderedWork;
import org.gongkai.cli.batch.Origin;
import org.gongkai.cli.batch.Progress;
import org.gongkai.cli.batch.Rendering;
import org.gongkai.cli.input.ArchivedFile;
import org.gongkai.cli.input.FileLoader;
import org.gongkai.cli.input.Input;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.read.BatchReader;
import org.gongkai.cli.read.PackedReport;
import org.gongkai.cli.read.Sizes;
import org.gongkai.core.audit.IssuerSeries;
import org.gongkai.core.audit.ReportDigest;
import org.gongkai.core.audit.SeriesAudit;
import org.gongkai.core.audit.SeriesFindings;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.batch.BatchItem;
import org.jspecify.annotations.Nullable;

/**
 * Audits many files in two passes. The first reads them, keeps a digest of each report in memory
 * and the report itself on disk. Then what holds between reports is known, and the second pass
 * hands every report with all its findings to the outputs, by issuer and year.
 */
final class AuditRun {
  private final BatchReader reader;
  private final OrderedWork work;
  private final Sizes sizes;
  private final SeriesAudit series;
  private final FileLoader originals;
  private final Progress progress;
  private final Consumer<String> faults;

  private int unread;

  /**
   * A run.
   *
   * @param series an audit that has no reports yet
   * @param originals loads files again, to be looked at
   * @param faults is told where the program failed
   */
  AuditRun(
      BatchReader reader,
      OrderedWork work,
      Sizes sizes,
      SeriesAudit series,
      FileLoader originals,
      Progress progress,
      Consumer<String> faults) {
    this.reader = reader;
    this.work = work;
    this.sizes = sizes;
    this.series = series;
    this.originals = originals;
    this.progress = progress;
    this.faults = faults;
  }

  /** An input of the first pass: a report with its digest, or a failure. */
  private record Item(
      Input input,
      @Nullable PackedReport packed,
      @Nullable ReportDigest digest,
      byte @Nullable [] original,
      BatchItem.@Nullable FailedInput failure,
      String trace)
      implements OrderedWork.Weighty {
    @Override
    public long weight() {
      return (packed == null ? 0L : packed.packed().length)
          + (original == null ? 0L : original.length);
    }
  }

  /** A report of the second pass. */
  private record Ready(AuditedReport audited) implements OrderedWork.Weighty {
    @Override
    public long weight() {
      return 0; // There are never more than a few for each thread.
    }
  }

  private record Digesting(boolean needsOriginals) implements Rendering<Item> {
    @Override
    public Item report(BatchItem.ReadReport read, Origin origin) {
      byte @Nullable [] original =
          needsOriginals && origin.input() instanceof ArchivedFile file ? file.bytes() : null;
      return new Item(
          origin.input(),
          PackedReport.packing(read),
          ReportDigest.of(read.report()),
          original,
          null,
          "");
    }

    @Override
    public Item failure(BatchItem.FailedInput failure, String trace, Origin origin) {
      return new Item(origin.input(), null, null, null, failure, trace);
    }
  }

  /** Audits the files; returns what was found. The outputs are finished, not closed. */
  AuditSummary run(Iterator<InputFile> files, List<AuditOutput> outputs)
      throws IOException, InterruptedException {
    boolean needsOriginals = outputs.stream().anyMatch(AuditOutput::needsOriginals);
    try (KeptReports kept = KeptReports.open(originals)) {
      InputPass<Item> pass =
          new InputPass<>(
              reader,
              (content, reading) -> reading.run(),
              work,
              sizes,
              new Digesting(needsOriginals));
      pass.run(files, progress::oneMore, item -> keep(item, kept, outputs));
      SeriesFindings found = series.findings();
      AuditSummary.Counter counter = new AuditSummary.Counter();
      work.run(
          found.order().iterator(),
          number -> new Ready(audited(number, kept, found)),
          ready -> {
            counter.add(ready.audited().report());
            for (AuditOutput output : outputs) {
              output.report(ready.audited());
            }
          });
      AuditSummary summary = counter.summary(unread, issuers(found, kept));
      for (AuditOutput output : outputs) {
        output.finish(summary);
      }
      return summary;
    }
  }

  private void keep(Item item, KeptReports kept, List<AuditOutput> outputs) throws IOException {
    if (item.packed != null && item.digest != null) {
      @Nullable Path path = item.input instanceof InputFile file ? file.path() : null;
      kept.add(item.input.source(), item.packed, path, item.original);
      series.add(item.digest);
    } else if (item.failure != null) {
      keepUnread(item.failure, outputs);
    }
    if (!item.trace.isEmpty()) {
      faults.accept(item.trace);
    }
    progress.step(item.failure == null);
  }

  private void keepUnread(BatchItem.FailedInput failure, List<AuditOutput> outputs)
      throws IOException {
    unread++;
    series.addUnread(failure.source());
    UnreadInput input =
        new UnreadInput(failure.source(), failure.error(), failure.message(), failure.advice());
    for (AuditOutput output : outputs) {
      output.unread(input);
    }
  }

  private static AuditedReport audited(int number, KeptReports kept, SeriesFindings found) {
    DisclosureReport report = kept.report(number);
    List<Finding> all = new ArrayList<>(report.findings());
    all.addAll(found.of(number, report));
    return kept.audited(number, report.withFindings(all));
  }

  private static List<AuditSummary.IssuerReports> issuers(SeriesFindings found, KeptReports kept) {
    return found.series().stream().map(one -> issuer(one, kept)).toList();
  }

  private static AuditSummary.IssuerReports issuer(IssuerSeries one, KeptReports kept) {
    Map<Integer, List<String>> byYear = new LinkedHashMap<>();
    one.reports()
        .forEach((year, numbers) -> byYear.put(year, numbers.stream().map(kept::source).toList()));
    return new AuditSummary.IssuerReports(one.issuer().text(), byYear);
  }
}
