package org.gongkai.benchmarks.speed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.benchmarks.DocumentFormat;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.text.TextReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads plain text; one call reads all documents. */
@State(Scope.Benchmark)
public class TextBenchmark {
  /** The folder with the documents. */
  @Param("samples/reports")
  public String folder = "";

  private Documents documents;
  private ReportParser parser;

  /** Loads the documents. */
  @Setup
  public void load() throws IOException {
    documents = Documents.in(Path.of(folder), DocumentFormat.TEXT);
    parser = ReportParser.create();
  }

  /** Nothing but decoding and parting the lines. */
  @Benchmark
  public int plainLines() throws IOException {
    return documents.readAll(TextBenchmark::lines);
  }

  /** Paragraphs and tables with their places. */
  @Benchmark
  public int reader() throws IOException {
    return documents.readAll(content -> Reads.with(new TextReader(), content));
  }

  /** The whole report, checked. */
  @Benchmark
  public int report() throws IOException {
    return documents.readAll(content -> parser.parse(content, "report.txt"));
  }

  private static List<String> lines(byte[] content) {
    return decode(content).lines().toList();
  }

  private static String decode(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return new String(content, Charset.forName("GB18030"));
    }
  }
}
