package org.gongkai.cli.read;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.error.UnreadableSourceException;

/** Reads content that is loaded already. Whatever is wrong with it is a failure. Thread-safe. */
public final class ContentReader {
  private static final int TRACE_LENGTH = 8_000;

  private final ReportSource reports;
  private final ReportParser parser;
  private final long maxResultBytes;

  /**
   * A reader.
   *
   * @param maxResultBytes the most bytes of JSON that a report may have
   */
  public ContentReader(ReportSource reports, ReadingChoice settings, long maxResultBytes) {
    this.reports = reports;
    this.parser = settings.parser();
    this.maxResultBytes = maxResultBytes;
  }

  /** Reads the bytes of a file, which may be an archive. */
  public Outcome readFile(byte[] bytes, String source) {
    long start = System.nanoTime();
    return beginsLikeZip(bytes) && parser.isArchive(bytes, source)
        ? new Outcome.Archive(System.nanoTime() - start)
        : read(bytes, source);
  }

  /** Reads the bytes of a document. */
  public Outcome read(byte[] bytes, String source) {
    long start = System.nanoTime();
    try {
      PackedReport report = PackedReport.of(reports.read(bytes, source));
      return fitting(report, System.nanoTime() - start);
    } catch (ReportException e) {
      return refused(e, System.nanoTime() - start);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // This may be a report that was read but cannot be written down: a fault on this file, too.
      return fault(source, e, System.nanoTime() - start);
    }
  }

  private Outcome fitting(PackedReport report, long nanos) {
    return report.length() <= maxResultBytes
        ? new Outcome.Read(report, nanos)
        : Outcome.Failed.of(
            LimitExceededException.class.getSimpleName(),
            "Its report has more than " + maxResultBytes + " bytes as JSON.",
            "If the file can be trusted, give the program more memory: GONGKAI_JAVA_OPTS=-Xmx8g.",
            Outcome.Basis.RESOURCES,
            nanos);
  }

  /** The failure of what the library refuses. */
  public static Outcome.Failed refused(ReportException refusal, long nanos) {
    ReadResult.Failure failure = ReadResult.Failure.of(refusal.sourceName(), refusal);
    return Outcome.Failed.of(
        failure.error(), failure.message(), failure.advice(), basis(refusal), nanos);
  }

  private static Outcome.Basis basis(ReportException refusal) {
    if (refusal instanceof UnreadableSourceException) {
      return Outcome.Basis.MOMENT;
    }
    boolean slow = refusal instanceof LimitExceededException e && e.limit().equals("maxTime");
    return slow ? Outcome.Basis.RESOURCES : Outcome.Basis.CONTENT;
  }

  /** The failure of a file on which the program failed. */
  public static Outcome.Failed fault(String source, Throwable fault, long nanos) {
    ReadResult.Failure failure = ReadResult.Failure.internal(source, fault);
    return new Outcome.Failed(
        failure.error(),
        failure.message(),
        failure.advice(),
        Outcome.Basis.CONTENT,
        trace(fault),
        nanos);
  }

  private static String trace(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace, true));
    return trace.toString().substring(0, Math.min(TRACE_LENGTH, trace.getBuffer().length()));
  }

  private static boolean beginsLikeZip(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
  }
}
