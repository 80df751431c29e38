package org.gongkai.parsers.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.gongkai.core.check.Checks;
import org.gongkai.core.check.SumConfirmation;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.interpret.ReportInterpreter;
import org.gongkai.parsers.source.ArchiveEntry;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceDocument;

/**
 * What must hold of every input: it gives a report or a typed error, within the limits. Whatever
 * else comes out ends the run, and the document that did it is kept under {@code target}.
 */
final class ReportOrError {
  private static final Path FINDS = Path.of("target", "fuzz-finds");

  /** Time on the processor: a busy machine is no find. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final long MAX_NANOS = Duration.ofSeconds(30).toNanos();
  private static final ReportParser PARSER = ReportParser.create();

  private ReportOrError() {}

  /** Reads a document; an archive with all that is in it. */
  static void read(byte[] document) {
    within(document, ReportOrError::readAll);
  }

  /** Draws the first pages of a document. */
  static void draw(byte[] document) {
    within(document, bytes -> PARSER.pagePictures(bytes, "a", List.of(1, 2)));
  }

  private static void within(byte[] document, Consumer<byte[]> reader) {
    long start = CLOCK.getCurrentThreadCpuTime();
    try {
      reader.accept(document);
    } catch (ReportException e) {
      // As it should be.
    } catch (Throwable e) {
      throw new AssertionError("Kept as " + keep(document), e);
    }
    if (CLOCK.getCurrentThreadCpuTime() - start > MAX_NANOS) {
      throw new AssertionError("It took too long; kept as " + keep(document));
    }
  }

  private static void readAll(byte[] document) {
    if (!PARSER.isArchive(document, "a.zip")) {
      PARSER.parse(document, "a");
      return;
    }
    for (ArchiveEntry entry : PARSER.entries(document, "a.zip")) {
      readOne(entry);
    }
  }

  private static void readOne(ArchiveEntry entry) {
    try {
      PARSER.parse(entry.bytes(), entry.name());
    } catch (ReportException e) {
      // As it should be; the others are still to come.
    }
  }

  /** Interprets and checks what a reader could have given. */
  static DisclosureReport interpret(SourceDocument document) {
    return checked(interpretUnchecked(document));
  }

  /** Interprets what a reader could have given. */
  static DisclosureReport interpretUnchecked(SourceDocument document) {
    SourceInfo source = new SourceInfo("a", document.mediaType(), "0".repeat(64), 1, 0);
    ReadContext context = new ReadContext(source.name(), ReadLimits.defaults());
    return ReportInterpreter.interpret(document, source, context);
  }

  /** A report with what the checks find in it. */
  static DisclosureReport checked(DisclosureReport report) {
    DisclosureReport confirmed = SumConfirmation.confirm(report);
    List<Finding> findings = new ArrayList<>(report.findings());
    findings.addAll(Checks.run(confirmed));
    return confirmed.withFindings(findings);
  }

  private static Path keep(byte[] document) {
    try {
      Files.createDirectories(FINDS);
      return Files.write(FINDS.resolve(UUID.nameUUIDFromBytes(document).toString()), document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
