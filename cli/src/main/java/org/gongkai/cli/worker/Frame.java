package org.gongkai.cli.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;

/**
 * One message between the program and a worker.
 *
 * @param kind what it says
 * @param content the rest
 */
record Frame(Kind kind, byte[] content) {
  private static final int MAGIC = 0x474B5731; // GKW1

  /** What a message says. */
  enum Kind {
    SETTINGS,
    READ_FILE,
    READ_BYTES,
    UNPACK,
    READY,
    OUTCOME,
    ENTRY_BEGUN,
    ENTRY,
    ENTRY_FAILED,
    END
  }

  static Frame of(Kind kind, byte[] content) {
    return new Frame(kind, content);
  }

  ByteBuffer buffer() {
    return ByteBuffer.wrap(content);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeByte(kind.ordinal());
    out.writeInt(content.length);
    out.write(content);
    out.flush();
  }

  /**
   * The next frame.
   *
   * @param maxLength the most bytes that its content may have
   * @throws EOFException if the stream ends
   * @throws StreamCorruptedException if something else comes
   */
  static Frame read(DataInputStream in, long maxLength) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new StreamCorruptedException("No frame begins here");
    }
    int kind = in.readUnsignedByte();
    int length = in.readInt();
    if (kind >= Kind.values().length || length < 0 || length > maxLength) {
      throw new StreamCorruptedException("A frame of kind " + kind + " with " + length + " bytes");
    }
    byte[] content = in.readNBytes(length);
    if (content.length < length) {
      throw new EOFException();
    }
    return new Frame(Kind.values()[kind], content);
  }
}
