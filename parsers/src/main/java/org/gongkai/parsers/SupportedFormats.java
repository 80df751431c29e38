package org.gongkai.parsers;

import java.util.List;
import java.util.Locale;
import org.gongkai.parsers.SupportedFormat.Places;
import org.gongkai.parsers.detect.Format;

/** Tells users of the formats that have a reader. */
final class SupportedFormats {
  private SupportedFormats() {}

  /** The formats that have a reader, in the order of {@link Format}. */
  static List<SupportedFormat> list() {
    return Readers.formats().stream().map(SupportedFormats::of).toList();
  }

  private static SupportedFormat of(Format format) {
    return new SupportedFormat(
        format.name(), format.description(), format.mediaType(), endings(format), places(format));
  }

  /** Without a default, so that a new format cannot be forgotten. */
  private static List<String> endings(Format format) {
    return switch (format) {
      case TEXT -> List.of("txt", "md", "tsv");
      case DOC -> List.of("doc", "wps");
      case DOCX -> List.of("docx", "docm");
      case XLS -> List.of("xls", "et");
      case XLSX -> List.of("xlsx", "xlsm");
      case PPT -> List.of("ppt", "dps");
      case HTML -> List.of("html", "htm", "shtml");
      case MHTML -> List.of("mht", "mhtml");
      case SEVEN_ZIP -> List.of("7z");
      case GZIP -> List.of("gz");
      case JPEG -> List.of("jpg", "jpeg");
      case TIFF -> List.of("tif", "tiff");
      case OLE2, UNKNOWN -> List.of();
      case PDF, PPTX, OFD, ODT, ODS, RTF, XML, ZIP, RAR, TAR, PNG, GIF, BMP, WEBP ->
          List.of(format.name().toLowerCase(Locale.ROOT));
    };
  }

  private static Places places(Format format) {
    return switch (format) {
      case PDF, OFD, TIFF, JPEG, PNG, GIF, BMP, WEBP -> Places.PAGES;
      case TEXT -> Places.LINES;
      case XLS, XLSX, ODS -> Places.SHEETS;
      default -> Places.TABLES;
    };
  }
}
