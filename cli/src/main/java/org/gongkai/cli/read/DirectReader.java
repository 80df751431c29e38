package org.gongkai.cli.read;

import java.util.Iterator;
import org.gongkai.cli.input.ArchivedFile;
import org.gongkai.cli.input.ContentHash;
import org.gongkai.cli.input.FileLoader;
import org.gongkai.cli.input.Input;
import org.gongkai.cli.input.InputFile;

/** Reads every input in this process. Only so many bytes of files are loaded at a time. */
public final class DirectReader implements BatchReader {
  private final ContentReader reader;
  private final FileLoader files;
  private final ArchiveOpener archives;
  private final ByteBudget loaded;

  /** A reader. */
  public DirectReader(ReportSource reports, ReadingChoice settings, Sizes sizes) {
    reader = new ContentReader(reports, settings, sizes.result());
    files = new FileLoader(settings.limits());
    archives = new ArchiveOpener(settings, files, sizes.entry());
    loaded = new ByteBudget(sizes.content());
  }

  @Override
  public Content open(Input input) throws InterruptedException {
    if (input instanceof ArchivedFile archived && archived.bytes() != null) {
      byte[] bytes = archived.bytes();
      return new Loaded(bytes, () -> reader.read(bytes, input.source()), () -> {});
    }
    InputFile file = (InputFile) input;
    ByteBudget.Share share = loaded.take(files.size(file));
    try {
      byte[] bytes = files.load(file);
      return new Loaded(bytes, () -> reader.readFile(bytes, file.source()), share);
    } catch (RuntimeException e) {
      share.close();
      throw e;
    }
  }

  @Override
  public Iterator<ArchivedFile> entries(InputFile archive) {
    return archives.open(archive, name -> {});
  }

  @Override
  public void close() {
    // Nothing is kept running.
  }

  private record Loaded(ContentHash hash, Reading reading, ByteBudget.Share share)
      implements Content {
    Loaded(byte[] bytes, Reading reading, ByteBudget.Share share) {
      this(ContentHash.of(bytes), reading, share);
    }

    @Override
    public Outcome read() {
      return reading.run();
    }

    @Override
    public void close() {
      share.close();
    }
  }

  @FunctionalInterface
  interface Reading {
    Outcome run();
  }
}
