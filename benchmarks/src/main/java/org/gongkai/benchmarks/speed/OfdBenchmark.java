package org.gongkai.benchmarks.speed;

import java.io.IOException;
import org.gongkai.benchmarks.DocumentFormat;
import org.gongkai.parsers.ofd.OfdReader;

/** Reads OFD documents. */
public class OfdBenchmark extends ReadingBenchmark {
  /** For the documents of a folder. */
  public OfdBenchmark() {
    super(DocumentFormat.OFD, new OfdReader());
  }

  @Override
  Object readBarely(byte[] content) throws IOException {
    return ZippedXml.pass(content);
  }
}
