package org.gongkai.parsers.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Damages a stream in an OLE 2 container (DOC, XLS). */
final class Ole2Damage implements Damage {
  private static final Damage STREAM = new ByteDamage();

  @Override
  public byte[] to(byte[] document, Choices choices) {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(document))) {
      List<DocumentEntry> streams = new ArrayList<>();
      for (Entry entry : container.getRoot()) {
        if (entry instanceof DocumentEntry stream) {
          streams.add(stream);
        }
      }
      DocumentEntry stream = streams.get(choices.between(0, streams.size() - 1));
      byte[] bytes;
      try (DocumentInputStream in = new DocumentInputStream(stream)) {
        bytes = in.readAllBytes();
      }
      byte[] damaged = STREAM.to(bytes, choices);
      container.createOrUpdateDocument(new ByteArrayInputStream(damaged), stream.getName());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      container.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException | RuntimeException e) {
      return document;
    }
  }
}
