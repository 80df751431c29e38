package org.gongkai.cli.input;

import java.nio.file.Path;
import org.gongkai.export.batch.BatchItem;
import org.jspecify.annotations.Nullable;

/**
 * A file of an archive.
 *
 * @param archive the archive's own file
 * @param source how the tables name it
 * @param bytes its content, not to be changed; null if it cannot be unpacked
 * @param problem why it cannot be unpacked; null if it was
 */
public record ArchivedFile(
    Path archive, String source, byte @Nullable [] bytes, BatchItem.@Nullable FailedInput problem)
    implements Input {
  /** A file that was unpacked. */
  public static ArchivedFile of(Path archive, String source, byte[] bytes) {
    return new ArchivedFile(archive, source, bytes, null);
  }

  /** A file that could not be unpacked, or an archive that could not be opened. */
  public static ArchivedFile failed(Path archive, BatchItem.FailedInput problem) {
    return new ArchivedFile(archive, problem.source(), null, problem);
  }
}
