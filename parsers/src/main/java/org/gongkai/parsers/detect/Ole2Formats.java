package org.gongkai.parsers.detect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.source.SourceBytes;

/** Tells what an OLE2 file is by the streams at its root. */
final class Ole2Formats {
  private Ole2Formats() {}

  static Format detect(SourceBytes source) {
    Set<String> names = names(source);
    if (names.contains("EncryptedPackage") || names.contains("EncryptionInfo")) {
      throw new EncryptedDocumentException(
          source.name(), "It is an Office document locked by a password.");
    }
    if (names.contains("WordDocument")) {
      return Format.DOC;
    }
    if (names.contains("Workbook") || names.contains("Book") || names.contains("WORKBOOK")) {
      return Format.XLS;
    }
    return names.contains("PowerPoint Document") ? Format.PPT : Format.OLE2;
  }

  private static Set<String> names(SourceBytes source) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
      return Set.copyOf(files.getRoot().getEntryNames());
    } catch (IOException | RuntimeException e) {
      throw new CorruptDocumentException(source.name(), "Its OLE2 container is broken.", e);
    }
  }
}
