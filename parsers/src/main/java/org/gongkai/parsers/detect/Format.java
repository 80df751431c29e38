package org.gongkai.parsers.detect;

/** A format that content can show. Which of them are read is up to the caller's readers. */
public enum Format {
  /** Portable Document Format. */
  PDF("a PDF document", "application/pdf"),
  /** Office Open XML text, also with macros or as a template. */
  DOCX(
      "a Word document (DOCX)",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** Plain text or Markdown. */
  TEXT("plain text", "text/plain"),
  /** Word 97-2003; WPS Writer writes the same. */
  DOC("a Word 97-2003 or WPS document (DOC, WPS)", "application/msword"),
  /** Excel 97-2003. */
  XLS("an Excel 97-2003 workbook (XLS)", "application/vnd.ms-excel"),
  /** PowerPoint 97-2003. */
  PPT("a PowerPoint 97-2003 presentation (PPT)", "application/vnd.ms-powerpoint"),
  /** Some other OLE2 file. */
  OLE2("an OLE2 file of no known kind", "application/x-ole-storage"),
  /** Office Open XML workbook. */
  XLSX(
      "an Excel workbook (XLSX)",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** Office Open XML presentation. */
  PPTX(
      "a PowerPoint presentation (PPTX)",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  /** China's fixed layout format. */
  OFD("an OFD document", "application/ofd"),
  /** OpenDocument text. */
  ODT("an OpenDocument text (ODT)", "application/vnd.oasis.opendocument.text"),
  /** OpenDocument spreadsheet. */
  ODS("an OpenDocument spreadsheet (ODS)", "application/vnd.oasis.opendocument.spreadsheet"),
  /** A web page. */
  HTML("an HTML page", "text/html"),
  /** A web page saved with its pictures. */
  MHTML("a saved web page (MHTML)", "multipart/related"),
  /** Rich Text Format. */
  RTF("an RTF document", "application/rtf"),
  /** XML that is no web page. */
  XML("an XML document", "application/xml"),
  /** A zip archive. */
  ZIP("a ZIP archive", "application/zip"),
  /** A RAR archive. */
  RAR("a RAR archive", "application/vnd.rar"),
  /** A 7z archive. */
  SEVEN_ZIP("a 7z archive", "application/x-7z-compressed"),
  /** A gzip file. */
  GZIP("a gzip file", "application/gzip"),
  /** A tape archive. */
  TAR("a TAR archive", "application/x-tar"),
  /** A JPEG image. */
  JPEG("a JPEG image", "image/jpeg"),
  /** A PNG image. */
  PNG("a PNG image", "image/png"),
  /** A TIFF image. */
  TIFF("a TIFF image", "image/tiff"),
  /** A GIF image. */
  GIF("a GIF image", "image/gif"),
  /** A bitmap. */
  BMP("a BMP image", "image/bmp"),
  /** A WebP image. */
  WEBP("a WebP image", "image/webp"),
  /** Bytes that show no format. */
  UNKNOWN("binary data of no known format", "application/octet-stream");

  private final String description;
  private final String mediaType;

  Format(String description, String mediaType) {
    this.description = description;
    this.mediaType = mediaType;
  }

  /** What the format is, with its article, to be put into a sentence: {@code a ZIP archive}. */
  public String description() {
    return description;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }
}
