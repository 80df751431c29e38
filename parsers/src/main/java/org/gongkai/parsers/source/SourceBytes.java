package org.gongkai.parsers.source;

import java.util.Objects;

/**
 * A file in memory.
 *
 * @param name the file's name as the user gave it; only for messages, never for detection
 * @param bytes its content; not copied, so it must not be changed
 */
public record SourceBytes(String name, byte[] bytes) {
  /** Checks that both are there. */
  public SourceBytes {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(bytes, "bytes");
  }
}
