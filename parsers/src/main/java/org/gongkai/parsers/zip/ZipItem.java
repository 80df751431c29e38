package org.gongkai.parsers.zip;

/**
 * A file inside a zip, as its central directory tells.
 *
 * @param name its path, with {@code /} between folders
 * @param method how it is packed: 0 stored, 8 deflated
 * @param encrypted whether it needs a password
 * @param packedSize its size in the container
 * @param unpackedSize its size unpacked, as declared; it may lie
 * @param offset where its local header begins
 */
public record ZipItem(
    String name, int method, boolean encrypted, long packedSize, long unpackedSize, long offset) {
  /** Whether it is only a folder. */
  public boolean isFolder() {
    return name.endsWith("/");
  }
}
