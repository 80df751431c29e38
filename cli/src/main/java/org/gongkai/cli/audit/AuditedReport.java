package org.gongkai.cli.audit;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.core.report.DisclosureReport;
import org.jspecify.annotations.Nullable;

/**
 * A report with all its findings, those against other reports last.
 *
 * @param report the report
 * @param file the file it was read from; null for a file of an archive
 * @param original what it was read from, to look at again
 */
public record AuditedReport(DisclosureReport report, @Nullable Path file, Original original) {
  /** The bytes that a report was read from. */
  @FunctionalInterface
  public interface Original {
    /** The bytes; null where they were not kept. */
    byte @Nullable [] bytes() throws IOException;
  }
}
