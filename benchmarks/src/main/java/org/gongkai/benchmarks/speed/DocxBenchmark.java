package org.gongkai.benchmarks.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.benchmarks.DocumentFormat;
import org.gongkai.parsers.docx.DocxReader;

/** Reads DOCX documents. */
public class DocxBenchmark extends ReadingBenchmark {
  /** For the documents of a folder. */
  public DocxBenchmark() {
    super(DocumentFormat.DOCX, new DocxReader());
  }

  @Override
  Object readBarely(byte[] content) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }
}
