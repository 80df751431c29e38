package org.gongkai.export.batch;

import java.io.IOException;
import java.util.List;

/** Several parts of an input that are written one after the other. */
public record Parts(List<BatchOutput.Part> parts) implements BatchOutput.Part {
  /** Takes a copy of the list. */
  public Parts {
    parts = List.copyOf(parts);
  }

  /** The parts as one. */
  public static BatchOutput.Part of(List<BatchOutput.Part> parts) {
    return new Parts(parts);
  }

  @Override
  public long weight() {
    return parts.stream().mapToLong(BatchOutput.Part::weight).sum();
  }

  @Override
  public void write() throws IOException {
    for (BatchOutput.Part part : parts) {
      part.write();
    }
  }
}
