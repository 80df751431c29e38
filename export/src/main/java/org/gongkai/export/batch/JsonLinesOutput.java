package org.gongkai.export.batch;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.export.ReportVersion;

/** {@code reports.jsonl}: one report a line. */
final class JsonLinesOutput implements BatchOutput {
  static final String FILE = "reports.jsonl";

  private final TextFile file;

  private JsonLinesOutput(TextFile file) {
    this.file = file;
  }

  static JsonLinesOutput open(Path folder, BatchSettings settings) throws IOException {
    return new JsonLinesOutput(TextFile.create(folder.resolve(FILE)));
  }

  @Override
  public Part prepare(BatchItem item) {
    return file.part(item instanceof BatchItem.ReadReport read ? read.json() + "\n" : "");
  }

  @Override
  public void finish(Iterable<ReportVersion> versions) throws IOException {
    file.finish();
  }

  @Override
  public void close() {
    file.close();
  }
}
