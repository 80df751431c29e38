package org.gongkai.parsers.docx;

import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.gongkai.parsers.zip.ZipContainer;
import org.gongkai.parsers.zip.ZipItem;
import org.jspecify.annotations.Nullable;

/**
 * Gives POI the files of a container that is already checked. POI's own limits are static, so one
 * user of a JVM would change them for all; ours are per document. Only the markup of the text is
 * shown: POI reads the properties and the relationships of every part at once, and a fault there
 * must not cost the text.
 */
final class PoiZipSource implements ZipEntrySource {
  private final ZipContainer container;
  private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
  private boolean closed;

  PoiZipSource(ZipContainer container) {
    this.container = container;
    for (ZipItem item : container.items()) {
      if (isOfText(item.name().toLowerCase(Locale.ROOT))) {
        entries.put(item.name(), new ZipArchiveEntry(item.name()));
      }
    }
  }

  private static boolean isOfText(String name) {
    boolean beside = name.startsWith("docprops/") || name.startsWith("customxml/");
    return !beside && (name.endsWith(".xml") || name.endsWith(".rels"));
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return Collections.enumeration(entries.values());
  }

  @Override
  public @Nullable ZipArchiveEntry getEntry(String path) {
    String name = path.startsWith("/") ? path.substring(1) : path;
    return container.item(name).map(item -> entries.get(item.name())).orElse(null);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) {
    return container.open(container.item(entry.getName()).orElseThrow());
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }
}
