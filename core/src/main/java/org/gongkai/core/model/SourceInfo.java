package org.gongkai.core.model;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The file that a report was read from.
 *
 * @param name the name as the user gave it, {@code /} between folders
 * @param mediaType the media type that its content shows, for example {@code application/pdf}
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param size its size in bytes
 * @param pages its number of pages; 0 for a format without pages
 */
public record SourceInfo(String name, String mediaType, String sha256, long size, int pages) {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /** Checks the digest and the sizes. */
  public SourceInfo {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mediaType, "mediaType");
    if (!SHA_256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("Not a SHA-256 in lower-case hexadecimal: " + sha256);
    }
    if (size < 0 || pages < 0) {
      throw new IllegalArgumentException("Negative size or pages: " + size + ", " + pages);
    }
  }
}
