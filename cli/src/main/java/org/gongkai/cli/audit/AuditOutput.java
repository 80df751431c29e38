package org.gongkai.cli.audit;

import java.io.IOException;

/**
 * One output of an audit. It gets what could not be read, in the order of the inputs; then every
 * report with all its findings, by issuer and year; then the summary. All calls come from one
 * thread. Memory must not grow with the reports' texts and figures.
 */
public interface AuditOutput extends AutoCloseable {
  /** Takes an input that could not be read. */
  void unread(UnreadInput input) throws IOException;

  /** Whether it looks again at what the reports were read from. */
  default boolean needsOriginals() {
    return false;
  }

  /** Takes a report. */
  void report(AuditedReport audited) throws IOException;

  /** Makes the output whole. Called once, after the last report. */
  void finish(AuditSummary summary) throws IOException;

  /** Lets go of what it holds; called in any case, the last. */
  @Override
  void close() throws IOException;
}
