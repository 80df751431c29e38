package org.gongkai.benchmarks.speed;

import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.interpret.ReportInterpreter;
import org.gongkai.parsers.source.DocumentReader;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/** Calls readers. */
final class Reads {
  private static final String DIGEST = "0".repeat(64);

  private Reads() {}

  static SourceDocument with(DocumentReader reader, byte[] content) {
    ReadContext context = new ReadContext("report", ReadLimits.defaults());
    return reader.read(new SourceBytes("report", content), context);
  }

  /** A report that is interpreted and not checked. */
  static DisclosureReport unchecked(DocumentReader reader, byte[] content) {
    ReadContext context = new ReadContext("report", ReadLimits.defaults());
    SourceDocument document = reader.read(new SourceBytes("report", content), context);
    SourceInfo source =
        new SourceInfo("report", document.mediaType(), DIGEST, content.length, document.pages());
    return ReportInterpreter.interpret(document, source, context);
  }
}
