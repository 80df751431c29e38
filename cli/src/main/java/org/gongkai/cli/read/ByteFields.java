package org.gongkai.cli.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Values as bytes, one after the other: numbers big-endian, texts in UTF-8 after their length. */
public final class ByteFields {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** One byte. */
  public ByteFields one(byte value) {
    bytes.write(value);
    return this;
  }

  /** Four bytes. */
  public ByteFields four(int value) {
    return raw(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }

  /** Eight bytes. */
  public ByteFields eight(long value) {
    return raw(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
  }

  /** The bytes of a text after how many they are (4 bytes). */
  public ByteFields text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    return four(encoded.length).raw(encoded);
  }

  /** Bytes as they are. */
  public ByteFields raw(byte[] value) {
    bytes.writeBytes(value);
    return this;
  }

  /** All values so far. */
  public byte[] toByteArray() {
    return bytes.toByteArray();
  }

  /**
   * Takes a text from a buffer.
   *
   * @throws IllegalArgumentException if it would go beyond the buffer
   */
  public static String text(ByteBuffer buffer) {
    int length = buffer.getInt();
    if (length < 0 || length > buffer.remaining()) {
      throw new IllegalArgumentException("A text of " + length + " bytes is too long");
    }
    byte[] encoded = new byte[length];
    buffer.get(encoded);
    return new String(encoded, StandardCharsets.UTF_8);
  }

  /** Takes all that is left in a buffer. */
  public static byte[] rest(ByteBuffer buffer) {
    byte[] rest = new byte[buffer.remaining()];
    buffer.get(rest);
    return rest;
  }
}
