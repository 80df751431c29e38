package org.gongkai.parsers.source;

import java.util.Objects;
import org.gongkai.parsers.error.ReportException;
import org.jspecify.annotations.Nullable;

/**
 * A file of an archive, unpacked; or why it could not be, so that the others can be read none the
 * less.
 */
public final class ArchiveEntry {
  private final String name;
  private final byte @Nullable [] bytes;
  private final @Nullable ReportException failure;

  private ArchiveEntry(String name, byte @Nullable [] bytes, @Nullable ReportException failure) {
    this.name = Objects.requireNonNull(name, "name");
    this.bytes = bytes;
    this.failure = failure;
  }

  /** A file that was unpacked; the bytes are not copied. */
  public static ArchiveEntry of(String name, byte[] bytes) {
    return new ArchiveEntry(name, Objects.requireNonNull(bytes, "bytes"), null);
  }

  /** A file that could not be unpacked. */
  public static ArchiveEntry failed(String name, ReportException failure) {
    return new ArchiveEntry(name, null, Objects.requireNonNull(failure, "failure"));
  }

  /** The archive's name, then the path in it: {@code a.zip!/2023/b.pdf}. */
  public String name() {
    return name;
  }

  /**
   * Its content; not copied, so it must not be changed.
   *
   * @throws ReportException if it could not be unpacked
   */
  public byte[] bytes() {
    if (failure != null) {
      throw failure;
    }
    return Objects.requireNonNull(bytes);
  }
}
