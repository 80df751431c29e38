package org.gongkai.benchmarks.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.gongkai.benchmarks.DocumentFormat;
import org.gongkai.parsers.sheet.SheetReader;

/** Reads XLS workbooks. */
public class XlsBenchmark extends ReadingBenchmark {
  /** For the documents of a folder. */
  public XlsBenchmark() {
    super(DocumentFormat.XLS, SheetReader.ofXls());
  }

  @Override
  Object readBarely(byte[] content) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(content))) {
      return book.getNumberOfSheets();
    }
  }
}
