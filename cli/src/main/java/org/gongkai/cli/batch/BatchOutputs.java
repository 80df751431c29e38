package org.gongkai.cli.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gongkai.export.ReportVersion;
import org.gongkai.export.batch.BatchFormat;
import org.gongkai.export.batch.BatchItem;
import org.gongkai.export.batch.BatchOutput;
import org.gongkai.export.batch.BatchSettings;
import org.gongkai.export.batch.Parts;

/** All outputs of a run. They can be closed by another thread at any time. */
final class BatchOutputs implements AutoCloseable {
  private final List<BatchOutput> outputs = new ArrayList<>();
  private boolean closed;

  private BatchOutputs() {}

  static BatchOutputs open(Path folder, Collection<BatchFormat> formats, BatchSettings settings)
      throws IOException {
    BatchOutputs all = new BatchOutputs();
    try {
      for (BatchFormat format : formats) {
        all.outputs.add(format.open(folder, settings));
      }
      return all;
    } catch (IOException | RuntimeException e) {
      all.close();
      throw e;
    }
  }

  /** Renders an input's part of every output; on any thread. */
  BatchOutput.Part prepare(BatchItem item) {
    return Parts.of(outputs.stream().map(output -> output.prepare(item)).toList());
  }

  /**
   * Writes a part.
   *
   * @throws InterruptedIOException if the run is being ended from outside
   */
  synchronized void write(BatchOutput.Part part) throws IOException {
    requireOpen();
    part.write();
  }

  synchronized void finish(Iterable<ReportVersion> versions) throws IOException {
    requireOpen();
    for (BatchOutput output : outputs) {
      output.finish(versions);
    }
  }

  private void requireOpen() throws InterruptedIOException {
    if (closed) {
      throw new InterruptedIOException();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    outputs.forEach(BatchOutput::close);
  }
}
