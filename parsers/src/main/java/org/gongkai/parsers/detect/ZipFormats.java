package org.gongkai.parsers.detect;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.zip.ZipContainer;
import org.gongkai.parsers.zip.ZipItem;

/** Tells what a zip is: a document by its declared content types, else an archive. */
final class ZipFormats {
  private static final String CONTENT_TYPES = "[content_types].xml";
  private static final String MEDIA_TYPE = "mimetype";
  private static final long LARGEST = 16L << 20;
  private static final Set<String> TELLING =
      Set.of(
          CONTENT_TYPES,
          MEDIA_TYPE,
          "ofd.xml",
          "word/document.xml",
          "xl/workbook.xml",
          "ppt/presentation.xml");

  private final ZipContainer container;
  private final Set<String> names = new HashSet<>();

  private ZipFormats(SourceBytes source) {
    // Only what tells the format is looked at: whether the rest goes beyond the caller's limits is
    // for the reader to say.
    ReadLimits limits =
        ReadLimits.builder().maxUnpackedBytes(LARGEST).maxZipRatio(Integer.MAX_VALUE).build();
    ReadContext context = new ReadContext(source.name(), limits);
    container = ZipContainer.open(source, context, this::isTelling);
  }

  static Format detect(SourceBytes source) {
    ZipFormats formats = new ZipFormats(source);
    return formats.byContentTypes().or(formats::byMediaType).orElseGet(formats::byNames);
  }

  private boolean isTelling(ZipItem item) {
    String name = item.name().toLowerCase(Locale.ROOT);
    if (TELLING.contains(name)) {
      names.add(name);
    }
    return name.equals(CONTENT_TYPES) || name.equals(MEDIA_TYPE);
  }

  private Optional<Format> byContentTypes() {
    String types = text(CONTENT_TYPES);
    if (hasMain(types, "wordprocessingml") || hasMain(types, "ms-word")) {
      return Optional.of(Format.DOCX);
    }
    if (hasMain(types, "spreadsheetml") || hasMain(types, "ms-excel")) {
      return Optional.of(Format.XLSX);
    }
    boolean slides = hasMain(types, "presentationml") || hasMain(types, "ms-powerpoint");
    return slides ? Optional.of(Format.PPTX) : Optional.empty();
  }

  private static boolean hasMain(String types, String family) {
    for (int at = types.indexOf(family); at >= 0; at = types.indexOf(family, at + 1)) {
      int end = types.indexOf('"', at);
      int otherEnd = types.indexOf('\'', at);
      int stop = end < 0 ? otherEnd : otherEnd < 0 ? end : Math.min(end, otherEnd);
      if (stop > 0 && types.substring(at, stop).endsWith(".main+xml")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Format> byMediaType() {
    String type = text(MEDIA_TYPE).strip();
    if (type.startsWith(Format.ODT.mediaType())) {
      return Optional.of(Format.ODT);
    }
    return type.startsWith(Format.ODS.mediaType()) ? Optional.of(Format.ODS) : Optional.empty();
  }

  private Format byNames() {
    if (names.contains("ofd.xml")) {
      return Format.OFD;
    }
    if (names.contains("word/document.xml")) {
      return Format.DOCX;
    }
    if (names.contains("xl/workbook.xml")) {
      return Format.XLSX;
    }
    return names.contains("ppt/presentation.xml") ? Format.PPTX : Format.ZIP;
  }

  /** The content of a small file; its ASCII is the same in UTF-8 and, without zeros, in UTF-16. */
  private String text(String name) {
    return container
        .item(name)
        .filter(item -> !item.encrypted())
        .map(item -> new String(container.read(item), StandardCharsets.ISO_8859_1))
        .orElse("")
        .replace("\0", "");
  }
}
