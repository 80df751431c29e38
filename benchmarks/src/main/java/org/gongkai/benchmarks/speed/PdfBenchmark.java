package org.gongkai.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.benchmarks.DocumentFormat;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.pdf.PdfReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import technology.tabula.ObjectExtractor;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Reads PDF documents; one call reads them all. */
@State(Scope.Benchmark)
public class PdfBenchmark {
  /** The folder with the documents. */
  @Param("samples/reports")
  public String folder = "";

  private Documents documents;
  private ReportParser parser;

  /** Loads the documents. */
  @Setup
  public void load() throws IOException {
    documents = Documents.in(Path.of(folder), DocumentFormat.PDF);
    parser = ReportParser.create();
  }

  /** Text only, as PDFBox gives it. */
  @Benchmark
  public int textStripper() throws IOException {
    return documents.readAll(PdfBenchmark::strip);
  }

  /** Tables of all pages, as tabula gives them; no text around them. */
  @Benchmark
  public int tabula() throws IOException {
    return documents.readAll(PdfBenchmark::extract);
  }

  /** Paragraphs and tables with their places. */
  @Benchmark
  public int reader() throws IOException {
    return documents.readAll(content -> Reads.with(new PdfReader(), content));
  }

  /** The report with its figures and texts, not checked. */
  @Benchmark
  public int unchecked() throws IOException {
    return documents.readAll(content -> Reads.unchecked(new PdfReader(), content));
  }

  /** The whole report, checked. */
  @Benchmark
  public int report() throws IOException {
    return documents.readAll(content -> parser.parse(content, "report.pdf"));
  }

  private static String strip(byte[] content) throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<Table> extract(byte[] content) throws IOException {
    List<Table> tables = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(content);
        ObjectExtractor extractor = new ObjectExtractor(document)) {
      SpreadsheetExtractionAlgorithm algorithm = new SpreadsheetExtractionAlgorithm();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        tables.addAll(algorithm.extract(extractor.extract(page)));
      }
    }
    return tables;
  }
}
