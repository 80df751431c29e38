package org.gongkai.benchmarks.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.gongkai.benchmarks.DocumentFormat;
import org.gongkai.parsers.doc.DocReader;

/** Reads DOC documents. */
public class DocBenchmark extends ReadingBenchmark {
  /** For the documents of a folder. */
  public DocBenchmark() {
    super(DocumentFormat.DOC, new DocReader());
  }

  @Override
  Object readBarely(byte[] content) throws IOException {
    try (WordExtractor extractor = new WordExtractor(new ByteArrayInputStream(content))) {
      return extractor.getText();
    }
  }
}
