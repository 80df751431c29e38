package org.gongkai.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The SHA-256 of some content, as four numbers: many of them are kept.
 *
 * @param a the first eight bytes, big-endian
 * @param b the next eight
 * @param c the next eight
 * @param d the last eight
 */
public record ContentHash(long a, long b, long c, long d) {
  /** The length of a hash in bytes. */
  public static final int BYTES = 32;

  private static final int BUFFER = 1 << 16;

  /** Of bytes. */
  public static ContentHash of(byte[] bytes) {
    return read(ByteBuffer.wrap(sha256().digest(bytes)));
  }

  /** Of all that is left in a stream. */
  public static ContentHash of(InputStream stream) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    for (int length; (length = stream.read(buffer)) >= 0; ) {
      digest.update(buffer, 0, length);
    }
    return read(ByteBuffer.wrap(digest.digest()));
  }

  /** The next {@value #BYTES} bytes of a buffer. */
  public static ContentHash read(ByteBuffer buffer) {
    return new ContentHash(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
  }

  /** The bytes of the hash. */
  public byte[] toByteArray() {
    return ByteBuffer.allocate(BYTES).putLong(a).putLong(b).putLong(c).putLong(d).array();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
