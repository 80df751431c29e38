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
import org.gongkai.parsers.odt.OdtReader;
import org.gongkai.parsers.ofd.OfdReader;
import org.gongkai.parsers.pdf.PdfReader;
import org.gongkai.parsers.rtf.RtfReader;
import org.gongkai.parsers.sheet.SheetReader;
import org.gongkai.parsers.source.DocumentReader;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.text.TextReader;

/** Which reader reads which format. */
final class Readers {
  private static final Map<Format, DocumentReader> BY_FORMAT =
      Map.ofEntries(
          Map.entry(Format.TEXT, new TextReader()),
          Map.entry(Format.DOCX, new DocxReader()),
          Map.entry(Format.DOC, new DocReader()),
          Map.entry(Format.HTML, new HtmlReader()),
          Map.entry(Format.MHTML, new HtmlReader()),
          Map.entry(Format.PDF, new PdfReader()),
          Map.entry(Format.OFD, new OfdReader()),
          Map.entry(Format.ODT, new OdtReader()),
          Map.entry(Format.XLSX, SheetReader.ofXlsx()),
          Map.entry(Format.XLS, SheetReader.ofXls()),
          Map.entry(Format.RTF, new RtfReader()));

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
      throw new UnsupportedFormatException(source.name(), found(format));
    }
    return reader;
  }

  private static String found(Format format) {
    String found = "It is " + format.description();
    return format == Format.ZIP
        ? found + ": unpack it, or use 'gongkai extract -o' or ReportParser.entries."
        : found + ".";
  }
}
