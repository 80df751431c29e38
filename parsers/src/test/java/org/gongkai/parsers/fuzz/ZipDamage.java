package org.gongkai.parsers.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages one entry of a zip container, or the names and order of the entries. */
final class ZipDamage implements Damage {
  private static final String[] NAMES = {
    "../../a.txt",
    "/a.txt",
    "a\\b.xml",
    "",
    "word/document.xml",
    "content.xml",
    "OFD.xml",
    "xl/workbook.xml",
    "[Content_Types].xml",
    "年报.pdf",
    "mimetype"
  };

  private final Damage content;

  /** Damage that does this to the content of an entry. */
  ZipDamage(Damage content) {
    this.content = content;
  }

  @Override
  public byte[] to(byte[] document, Choices choices) {
    Map<String, byte[]> entries = entries(document);
    if (entries.isEmpty()) {
      return document;
    }
    List<String> names = new ArrayList<>(entries.keySet());
    String name = names.get(choices.between(0, names.size() - 1));
    String other = names.get(choices.between(0, names.size() - 1));
    switch (choices.between(0, 9)) {
      case 0 -> entries.remove(name);
      case 1 -> entries.put(choices.oneOf(NAMES), entries.remove(name));
      case 2 -> entries.put(name, entries.get(other));
      case 3 -> entries.put(choices.oneOf(NAMES), entries.get(name));
      default -> entries.put(name, content.to(entries.get(name), choices));
    }
    return zip(entries);
  }

  private static Map<String, byte[]> entries(byte[] document) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException | IllegalArgumentException e) {
      // What was read before the fault is enough.
    }
    return entries;
  }

  private static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
