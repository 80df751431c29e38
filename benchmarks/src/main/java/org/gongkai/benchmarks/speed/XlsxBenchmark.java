package org.gongkai.benchmarks.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.benchmarks.DocumentFormat;
import org.gongkai.parsers.sheet.SheetReader;

/** Reads XLSX workbooks. */
public class XlsxBenchmark extends ReadingBenchmark {
  /** For the documents of a folder. */
  public XlsxBenchmark() {
    super(DocumentFormat.XLSX, SheetReader.ofXlsx());
  }

  @Override
  Object readBarely(byte[] content) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      return book.getNumberOfSheets();
    }
  }
}
