package org.gongkai.benchmarks.speed;

import org.gongkai.parsers.source.DocumentReader;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/** Calls readers. */
final class Reads {
  private Reads() {}

  static SourceDocument with(DocumentReader reader, byte[] content) {
    ReadContext context = new ReadContext("report", ReadLimits.defaults());
    return reader.read(new SourceBytes("report", content), context);
  }
}
