package org.gongkai.parsers;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.parsers.detect.Format;
import org.gongkai.parsers.detect.FormatDetector;
import org.gongkai.parsers.doc.DocReader;
import org.gongkai.parsers.docx.DocxReader;
import org.gongkai.parsers.error.UnsupportedFormatException;
import org.gongkai.parsers.html.HtmlReader;
import org.gongkai.parsers.ofd.OfdReader;
import org.gongkai.parsers.pdf.PdfReader;
import org.gongkai.parsers.sheet.SheetReader;
import org.gongkai.parsers.source.DocumentReader;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.text.TextReader;

/** Which reader reads which format. */
final class Readers {
  private static final Map<Format, DocumentReader> BY_FORMAT =
      Map.of(
          Format.TEXT, new TextReader(),
          Format.DOCX, new DocxReader(),
          Format.DOC, new DocReader(),
          Format.PDF, new PdfReader(),
          Format.OFD, new OfdReader(),
          Format.HTML, new HtmlReader(),
          Format.MHTML, new HtmlReader(),
          Format.XLSX, SheetReader.ofXlsx(),
          Format.XLS, SheetReader.ofXls());

  private Readers() {}

  /** The formats that have a reader, in the order of their enum. */
  static Set<Format> formats() {
    return EnumSet.copyOf(BY_FORMAT.keySet());
  }

  /**
   * The reader for what the content shows.
   *
   * @throws UnsupportedFormatException if there is none
   */
  static DocumentReader readerFor(SourceBytes source) {
    Format format = FormatDetector.detect(source);
    DocumentReader reader = BY_FORMAT.get(format);
    if (reader == null) {
      throw new UnsupportedFormatException(source.name(), "It is " + format.description() + ".");
    }
    return reader;
  }
}
