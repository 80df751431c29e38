package org.gongkai.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format of documents, told from the ends of file names. */
public enum DocumentFormat {
  PDF("PDF", "pdf"),
  DOCX("DOCX", "docx"),
  TEXT("text", "txt", "md"),
  HTML("HTML", "html", "htm"),
  MHT("MHT", "mht", "mhtml"),
  DOC("DOC", "doc", "wps"),
  ODT("ODT", "odt"),
  RTF("RTF", "rtf"),
  OFD("OFD", "ofd"),
  XLSX("XLSX", "xlsx"),
  XLS("XLS", "xls");

  private final String label;
  private final List<String> extensions;

  DocumentFormat(String label, String... extensions) {
    this.label = label;
    this.extensions = List.of(extensions);
  }

  /** Its name in tables. */
  public String label() {
    return label;
  }

  /** The format of a file name. */
  public static Optional<DocumentFormat> ofName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (DocumentFormat format : values()) {
      if (format.extensions.contains(extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
