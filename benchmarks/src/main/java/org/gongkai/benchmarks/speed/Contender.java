package org.gongkai.benchmarks.speed;

import java.util.Arrays;
import java.util.List;
import org.gongkai.benchmarks.DocumentFormat;

/**
 * One way to read documents, and the benchmark that measures it. The first of a format is the
 * measure.
 */
enum Contender {
  PDF_STRIPPER(
      DocumentFormat.PDF, PdfBenchmark.class, "textStripper", "PDFBox `PDFTextStripper`: text"),
  PDF_TABULA(DocumentFormat.PDF, PdfBenchmark.class, "tabula", "tabula, lattice mode: tables"),
  PDF_READER(DocumentFormat.PDF, PdfBenchmark.class, "reader", Labels.READER),
  PDF_UNCHECKED(DocumentFormat.PDF, PdfBenchmark.class, "unchecked", Labels.UNCHECKED),
  PDF_REPORT(DocumentFormat.PDF, PdfBenchmark.class, "report", Labels.REPORT),
  DOCX_EXTRACTOR(DocumentFormat.DOCX, DocxBenchmark.class, "bare", "POI `XWPFWordExtractor`: text"),
  DOCX_READER(DocumentFormat.DOCX, DocxBenchmark.class, "reader", Labels.READER),
  DOCX_UNCHECKED(DocumentFormat.DOCX, DocxBenchmark.class, "unchecked", Labels.UNCHECKED),
  DOCX_REPORT(DocumentFormat.DOCX, DocxBenchmark.class, "report", Labels.REPORT),
  TEXT_LINES(DocumentFormat.TEXT, TextBenchmark.class, "bare", "decoding and parting lines only"),
  TEXT_READER(DocumentFormat.TEXT, TextBenchmark.class, "reader", Labels.READER),
  TEXT_UNCHECKED(DocumentFormat.TEXT, TextBenchmark.class, "unchecked", Labels.UNCHECKED),
  TEXT_REPORT(DocumentFormat.TEXT, TextBenchmark.class, "report", Labels.REPORT),
  HTML_BARE(DocumentFormat.HTML, HtmlBenchmark.class, "bare", "jsoup: tree of the page"),
  HTML_READER(DocumentFormat.HTML, HtmlBenchmark.class, "reader", Labels.READER),
  HTML_REPORT(DocumentFormat.HTML, HtmlBenchmark.class, "report", Labels.REPORT),
  MHT_BARE(DocumentFormat.MHT, MhtBenchmark.class, "bare", "jsoup on the raw file"),
  MHT_READER(DocumentFormat.MHT, MhtBenchmark.class, "reader", Labels.READER),
  MHT_REPORT(DocumentFormat.MHT, MhtBenchmark.class, "report", Labels.REPORT),
  DOC_BARE(DocumentFormat.DOC, DocBenchmark.class, "bare", "POI `WordExtractor`: text"),
  DOC_READER(DocumentFormat.DOC, DocBenchmark.class, "reader", Labels.READER),
  DOC_REPORT(DocumentFormat.DOC, DocBenchmark.class, "report", Labels.REPORT),
  ODT_BARE(DocumentFormat.ODT, OdtBenchmark.class, "bare", "unzip and StAX pass only"),
  ODT_READER(DocumentFormat.ODT, OdtBenchmark.class, "reader", Labels.READER),
  ODT_REPORT(DocumentFormat.ODT, OdtBenchmark.class, "report", Labels.REPORT),
  RTF_BARE(DocumentFormat.RTF, RtfBenchmark.class, "bare", "JDK `RTFEditorKit`: text"),
  RTF_READER(DocumentFormat.RTF, RtfBenchmark.class, "reader", Labels.READER),
  RTF_REPORT(DocumentFormat.RTF, RtfBenchmark.class, "report", Labels.REPORT),
  OFD_BARE(DocumentFormat.OFD, OfdBenchmark.class, "bare", "unzip and StAX pass only"),
  OFD_READER(DocumentFormat.OFD, OfdBenchmark.class, "reader", Labels.READER),
  OFD_REPORT(DocumentFormat.OFD, OfdBenchmark.class, "report", Labels.REPORT),
  XLSX_BARE(DocumentFormat.XLSX, XlsxBenchmark.class, "bare", "POI `XSSFWorkbook`: cells"),
  XLSX_READER(DocumentFormat.XLSX, XlsxBenchmark.class, "reader", Labels.READER),
  XLSX_REPORT(DocumentFormat.XLSX, XlsxBenchmark.class, "report", Labels.REPORT),
  XLS_BARE(DocumentFormat.XLS, XlsBenchmark.class, "bare", "POI `HSSFWorkbook`: cells"),
  XLS_READER(DocumentFormat.XLS, XlsBenchmark.class, "reader", Labels.READER),
  XLS_REPORT(DocumentFormat.XLS, XlsBenchmark.class, "report", Labels.REPORT);

  /** What an enum's constants cannot name before they are there. */
  private static final class Labels {
    static final String READER = "Gongkai: paragraphs and tables";
    static final String UNCHECKED = "Gongkai: report, not checked";
    static final String REPORT = "Gongkai: whole report, checked";
  }

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
    return of(format).get(0);
  }

  /** Those that read a format. */
  static List<Contender> of(DocumentFormat format) {
    return Arrays.stream(values()).filter(contender -> contender.format == format).toList();
  }
}
