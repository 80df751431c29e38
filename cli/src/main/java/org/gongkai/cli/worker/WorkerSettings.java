package org.gongkai.cli.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.gongkai.cli.read.ReadingChoice;

/**
 * How a worker is to read. It comes from the program that started it, so Java's own serialization
 * does.
 *
 * @param reading how files are read
 * @param maxResultBytes the most bytes of JSON that a report may have
 * @param maxEntryBytes the most bytes that a file of an archive may have
 */
record WorkerSettings(ReadingChoice reading, long maxResultBytes, long maxEntryBytes)
    implements Serializable {
  Frame frame() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Frame.of(Frame.Kind.SETTINGS, bytes.toByteArray());
  }

  static WorkerSettings of(Frame frame) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(frame.content()))) {
      return (WorkerSettings) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }
}
