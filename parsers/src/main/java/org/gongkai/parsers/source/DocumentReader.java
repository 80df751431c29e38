package org.gongkai.parsers.source;

/** Reads one file format. Knows nothing of reports. Stateless and thread-safe. */
@FunctionalInterface
public interface DocumentReader {
  /**
   * Reads a document.
   *
   * @throws org.gongkai.parsers.error.ReportException if it cannot be read; nothing else is ever
   *     thrown
   */
  SourceDocument read(SourceBytes source, ReadContext context);
}
