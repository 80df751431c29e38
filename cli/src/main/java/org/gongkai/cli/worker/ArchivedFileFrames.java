package org.gongkai.cli.worker;

import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.gongkai.cli.input.ArchivedFile;
import org.gongkai.cli.read.ByteFields;
import org.gongkai.export.batch.BatchItem;

/** Files of archives as frames and back. */
final class ArchivedFileFrames {
  private ArchivedFileFrames() {}

  static Frame write(ArchivedFile file) {
    ByteFields fields = new ByteFields().text(file.source());
    BatchItem.FailedInput problem = file.problem();
    if (file.bytes() != null) {
      return Frame.of(Frame.Kind.ENTRY, fields.raw(file.bytes()).toByteArray());
    }
    if (problem == null) {
      throw new IllegalArgumentException("The file has neither bytes nor a problem");
    }
    fields.text(problem.error()).text(problem.message()).text(problem.advice());
    return Frame.of(Frame.Kind.ENTRY_FAILED, fields.toByteArray());
  }

  /** Tells that a file is about to be unpacked. */
  static Frame begun(String source) {
    return Frame.of(Frame.Kind.ENTRY_BEGUN, new ByteFields().text(source).toByteArray());
  }

  static ArchivedFile read(Frame frame, Path archive) throws StreamCorruptedException {
    ByteBuffer content = frame.buffer();
    String source = ByteFields.text(content);
    return switch (frame.kind()) {
      case ENTRY -> ArchivedFile.of(archive, source, ByteFields.rest(content));
      case ENTRY_FAILED -> ArchivedFile.failed(archive, problem(source, content));
      default -> throw new StreamCorruptedException("There is no file in " + frame.kind());
    };
  }

  private static BatchItem.FailedInput problem(String source, ByteBuffer content) {
    return new BatchItem.FailedInput(
        source, ByteFields.text(content), ByteFields.text(content), ByteFields.text(content));
  }
}
