package org.gongkai.benchmarks.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.benchmarks.DocumentFormat;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.docx.DocxReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads DOCX documents; one call reads them all. */
@State(Scope.Benchmark)
public class DocxBenchmark {
  /** The folder with the documents. */
  @Param("samples/reports")
  public String folder = "";

  private Documents documents;
  private ReportParser parser;

  /** Loads the documents. */
  @Setup
  public void load() throws IOException {
    documents = Documents.in(Path.of(folder), DocumentFormat.DOCX);
    parser = ReportParser.create();
  }

  /** Text only, as POI gives it. */
  @Benchmark
  public int wordExtractor() throws IOException {
    return documents.readAll(DocxBenchmark::extract);
  }

  /** Paragraphs and tables with their places. */
  @Benchmark
  public int reader() throws IOException {
    return documents.readAll(content -> Reads.with(new DocxReader(), content));
  }

  /** The whole report, checked. */
  @Benchmark
  public int report() throws IOException {
    return documents.readAll(content -> parser.parse(content, "report.docx"));
  }

  private static String extract(byte[] content) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }
}
