package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.cli.audit.AuditOutput;
import org.gongkai.cli.audit.AuditSummary;
import org.gongkai.cli.audit.AuditedReport;
import org.gongkai.cli.audit.ReportSpill;
import org.gongkai.cli.audit.UnreadInput;
import org.gongkai.core.audit.IssuerSeries;
import org.gongkai.core.audit.ReportDigest;
import org.gongkai.core.audit.SeriesAudit;
import org.gongkai.core.audit.SeriesFindings;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.report.DisclosureReport;
import org.jspecify.annotations.Nullable;

/**
 * Audits many files in two passes. The first reads them, keeps a digest of each report in memory
 * and the report itself on disk. Then what holds between reports is known, and the second pass
 * hands every report with all its findings to the outputs, by issuer and year.
 */
final class AuditRun {
  private final FileReader reader;
  private final int threads;
  private final SeriesAudit series;
  private final Progress progress;
  private final Consumer<Throwable> faults;

  private final List<@Nullable Path> paths = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private int unread;

  /**
   * A run.
   *
   * @param series an audit that has no reports yet
   * @param faults is told of every fault of the program
   */
  AuditRun(
      FileReader reader,
      int threads,
      SeriesAudit series,
      Progress progress,
      Consumer<Throwable> faults) {
    this.reader = reader;
    this.threads = threads;
    this.series = series;
    this.progress = progress;
    this.faults = faults;
  }

  private record Item(
      Input input,
      byte @Nullable [] packed,
      @Nullable ReportDigest digest,
      ReadResult.@Nullable Failure failure) {}

  /** Audits the files; returns what was found. The outputs are finished, not closed. */
  AuditSummary run(List<InputFile> files, List<AuditOutput> outputs)
      throws IOException, InterruptedException {
    try (ReportSpill spill = ReportSpill.open();
        OrderedWork work = new OrderedWork(threads)) {
      work.run(
          new OpenedInputs(files, new ArchiveOpener(reader), progress::oneMore),
          this::read,
          item -> keep(item, spill, outputs));
      progress.close();
      SeriesFindings found = series.findings();
      AuditSummary.Counter counter = new AuditSummary.Counter();
      work.run(
          found.order(),
          number -> audited(number, spill, found),
          audited -> {
            counter.add(audited.report());
            for (AuditOutput output : outputs) {
              output.report(audited);
            }
          });
      AuditSummary summary = counter.summary(unread, issuers(found));
      for (AuditOutput output : outputs) {
        output.finish(summary);
      }
      return summary;
    }
  }

  private Item read(Input input) {
    ReadResult result = reader.read(input);
    if (result instanceof ReadResult.Success success) {
      try {
        DisclosureReport report = success.report();
        return new Item(input, ReportSpill.pack(report), ReportDigest.of(report), null);
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        return new Item(input, null, null, ReadResult.Failure.internal(input.source(), e));
      }
    }
    return new Item(input, null, null, (ReadResult.Failure) result);
  }

  private void keep(Item item, ReportSpill spill, List<AuditOutput> outputs) throws IOException {
    if (item.packed != null && item.digest != null) {
      spill.add(item.packed);
      series.add(item.digest);
      sources.add(item.input.source());
      paths.add(item.input instanceof InputFile file ? file.path() : null);
    } else if (item.failure != null) {
      keepUnread(item.failure, outputs);
    }
    progress.step(item.failure == null);
  }

  private void keepUnread(ReadResult.Failure failure, List<AuditOutput> outputs)
      throws IOException {
    unread++;
    series.addUnread(failure.source());
    UnreadInput input =
        new UnreadInput(failure.source(), failure.error(), failure.message(), failure.advice());
    for (AuditOutput output : outputs) {
      output.unread(input);
    }
    if (failure.fault() != null) {
      faults.accept(failure.fault());
    }
  }

  private AuditedReport audited(int number, ReportSpill spill, SeriesFindings found) {
    DisclosureReport report = spill.report(number);
    List<Finding> all = new ArrayList<>(report.findings());
    all.addAll(found.of(number, report));
    return new AuditedReport(report.withFindings(all), paths.get(number));
  }

  private List<AuditSummary.IssuerReports> issuers(SeriesFindings found) {
    return found.series().stream().map(this::issuer).toList();
  }

  private AuditSummary.IssuerReports issuer(IssuerSeries one) {
    Map<Integer, List<String>> byYear = new LinkedHashMap<>();
    one.reports()
        .forEach((year, numbers) -> byYear.put(year, numbers.stream().map(sources::get).toList()));
    return new AuditSummary.IssuerReports(one.issuer().text(), byYear);
  }
}
