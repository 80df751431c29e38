package org.gongkai.benchmarks.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.gongkai.benchmarks.DocumentFormat;
import org.gongkai.parsers.html.HtmlReader;
import org.jsoup.Jsoup;

/** Reads saved web pages. */
public class MhtBenchmark extends ReadingBenchmark {
  /** For the documents of a folder. */
  public MhtBenchmark() {
    super(DocumentFormat.MHT, new HtmlReader());
  }

  @Override
  Object readBarely(byte[] content) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(content), null, "");
  }
}
