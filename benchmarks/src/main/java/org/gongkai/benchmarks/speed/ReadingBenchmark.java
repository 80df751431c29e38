package org.gongkai.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.benchmarks.DocumentFormat;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.source.DocumentReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads the documents of one format, in four ways; one call reads them all. */
@State(Scope.Benchmark)
public abstract class ReadingBenchmark {
  /** The folder with the documents. */
  @Param("samples/reports")
  public String folder = "";

  private final DocumentFormat format;
  private final DocumentReader reader;
  private final ReportParser parser = ReportParser.create();
  private Documents documents;

  ReadingBenchmark(DocumentFormat format, DocumentReader reader) {
    this.format = format;
    this.reader = reader;
  }

  /** Loads the documents. */
  @Setup
  public void load() throws IOException {
    documents = Documents.in(Path.of(folder), format);
  }

  /** The least that any reader of this format has to do, by the usual library for it. */
  @Benchmark
  public int bare() throws IOException {
    return documents.readAll(this::readBarely);
  }

  /** Paragraphs and tables with their places. */
  @Benchmark
  public int reader() throws IOException {
    return documents.readAll(content -> Reads.with(reader, content));
  }

  /** The report with its figures and texts, not checked. */
  @Benchmark
  public int unchecked() throws IOException {
    return documents.readAll(content -> Reads.unchecked(reader, content));
  }

  /** The whole report, checked. */
  @Benchmark
  public int report() throws IOException {
    return documents.readAll(content -> parser.parse(content, "report"));
  }

  abstract Object readBarely(byte[] content) throws IOException;
}
