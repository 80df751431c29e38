package org.gongkai.cli.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Set;
import org.gongkai.cli.input.ArchivedFile;
import org.gongkai.cli.input.ContentHash;
import org.gongkai.cli.input.FileLoader;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.read.ArchiveOpener;
import org.gongkai.cli.read.ByteFields;
import org.gongkai.cli.read.ContentReader;
import org.gongkai.cli.read.Outcome;
import org.gongkai.cli.read.OutcomeBytes;
import org.gongkai.cli.read.ReportSource;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.ReportException;

/** What a worker answers to requests. */
final class WorkerAnswers {
  private final ContentReader reader;
  private final FileLoader files;
  private final ArchiveOpener archives;
  private final DataOutputStream out;

  WorkerAnswers(ReportSource reports, WorkerSettings settings, DataOutputStream out) {
    this.reader = new ContentReader(reports, settings.reading(), settings.maxResultBytes());
    this.files = new FileLoader(settings.reading().limits());
    this.archives = new ArchiveOpener(settings.reading(), files, settings.maxEntryBytes());
    this.out = out;
  }

  void answer(Frame request) throws IOException {
    ByteBuffer content = request.buffer();
    switch (request.kind()) {
      case READ_FILE -> readFile(WorkerRequest.file(content));
      case READ_BYTES -> readBytes(ByteFields.text(content), ByteFields.rest(content));
      case UNPACK ->
          unpack(WorkerRequest.file(content), content.getInt(), WorkerRequest.harmful(content));
      default -> throw new StreamCorruptedException("There is no request " + request.kind());
    }
  }

  private void readFile(InputFile file) throws IOException {
    byte[] bytes;
    try {
      bytes = files.load(file);
    } catch (ReportException e) {
      outcome(ContentHash.of(new byte[0]), ContentReader.refused(e, 0));
      return;
    }
    outcome(ContentHash.of(bytes), reader.readFile(bytes, file.source()));
  }

  private void readBytes(String source, byte[] bytes) throws IOException {
    outcome(ContentHash.of(bytes), reader.read(bytes, source));
  }

  private void outcome(ContentHash hash, Outcome outcome) throws IOException {
    byte[] content =
        new ByteFields().raw(hash.toByteArray()).raw(OutcomeBytes.write(outcome)).toByteArray();
    Frame.of(Frame.Kind.OUTCOME, content).write(out);
  }

  /** Tells which file is next, so that the program knows it if this process does not survive it. */
  private void begin(String name, Set<String> harmful) {
    if (harmful.contains(name)) {
      throw new CorruptDocumentException(name, "It did harm to its reader.");
    }
    try {
      ArchivedFileFrames.begun(name).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void unpack(InputFile archive, int known, Set<String> harmful) throws IOException {
    Iterator<ArchivedFile> files = archives.open(archive, name -> begin(name, harmful));
    for (int number = 0; files.hasNext(); number++) {
      ArchivedFile file = files.next();
      if (number >= known) {
        ArchivedFileFrames.write(file).write(out);
      }
    }
    Frame.of(Frame.Kind.END, new byte[0]).write(out);
  }
}
