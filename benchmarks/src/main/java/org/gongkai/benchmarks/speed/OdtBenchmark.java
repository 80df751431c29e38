package org.gongkai.benchmarks.speed;

import java.io.IOException;
import org.gongkai.benchmarks.DocumentFormat;
import org.gongkai.parsers.odt.OdtReader;

/** Reads OpenDocument texts. */
public class OdtBenchmark extends ReadingBenchmark {
  /** For the documents of a folder. */
  public OdtBenchmark() {
    super(DocumentFormat.ODT, new OdtReader());
  }

  @Override
  Object readBarely(byte[] content) throws IOException {
    return ZippedXml.pass(content);
  }
}
