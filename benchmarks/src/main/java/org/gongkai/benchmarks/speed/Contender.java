package org.gongkai.benchmarks.speed;

import org.gongkai.benchmarks.DocumentFormat;

/**
 * One way to read documents, and the benchmark that measures it. The first of a format is the
 * measure.
 */
enum Contender {
  PDF_STRIPPER(
      DocumentFormat.PDF, PdfBenchmark.class, "textStripper", "PDFBox `PDFTextStripper`: text"),
  PDF_TABULA(DocumentFormat.PDF, PdfBenchmark.class, "tabula", "tabula, lattice mode: tables"),
  PDF_READER(DocumentFormat.PDF, PdfBenchmark.class, "reader", "Gongkai: paragraphs and tables"),
  PDF_REPORT(DocumentFormat.PDF, PdfBenchmark.class, "report", "Gongkai: whole report, checked"),
  DOCX_EXTRACTOR(
      DocumentFormat.DOCX, DocxBenchmark.class, "wordExtractor", "POI `XWPFWordExtractor`: text"),
  DOCX_READER(DocumentFormat.DOCX, DocxBenchmark.class, "reader", "Gongkai: paragraphs and tables"),
  DOCX_REPORT(DocumentFormat.DOCX, DocxBenchmark.class, "report", "Gongkai: whole report, checked"),
  TEXT_LINES(
      DocumentFormat.TEXT, TextBenchmark.class, "plainLines", "decoding and parting lines only"),
  TEXT_READER(DocumentFormat.TEXT, TextBenchmark.class, "reader", "Gongkai: paragraphs and tables"),
  TEXT_REPORT(DocumentFormat.TEXT, TextBenchmark.class, "report", "Gongkai: whole report, checked");

  private final DocumentFormat format;
  private final Class<?> benchmark;
  private final String method;
  private final String label;

  Contender(DocumentFormat format, Class<?> benchmark, String method, String label) {
    this.format = format;
    this.benchmark = benchmark;
    this.method = method;
    this.label = label;
  }

  DocumentFormat format() {
    return format;
  }

  /** What JMH is to run. */
  String pattern() {
    return "^" + benchmark.getName().replace(".", "\\.") + "\\." + method + "$";
  }

  /** Its name in the table. */
  String label() {
    return label;
  }

  /** The one of its format that the others are measured by. */
  Contender measure() {
    for (Contender contender : values()) {
      if (contender.format == format) {
        return contender;
      }
    }
    return this;
  }
}
