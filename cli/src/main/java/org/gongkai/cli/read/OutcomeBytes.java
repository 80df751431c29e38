package org.gongkai.cli.read;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * Outcomes as bytes: a letter for the kind, the nanoseconds (8 bytes), then for a report ({@code
 * R}) the length of its JSON (4 bytes) and the JSON itself, deflated; for a failure ({@code F}) its
 * basis (1 byte) and the error, message, advice and trace as {@link ByteFields}; for an archive
 * ({@code A}) nothing.
 */
public final class OutcomeBytes {
  private static final byte READ = 'R';
  private static final byte FAILED = 'F';
  private static final byte ARCHIVE = 'A';

  private OutcomeBytes() {}

  /** The bytes of an outcome. */
  public static byte[] write(Outcome outcome) {
    ByteFields fields = new ByteFields();
    if (outcome instanceof Outcome.Read read) {
      fields.one(READ).eight(read.nanos()).four(read.report().length());
      fields.raw(read.report().packed());
    } else if (outcome instanceof Outcome.Failed failed) {
      fields.one(FAILED).eight(failed.nanos()).one((byte) failed.basis().ordinal());
      fields.text(failed.error()).text(failed.message()).text(failed.advice());
      fields.text(failed.trace());
    } else {
      fields.one(ARCHIVE).eight(outcome.nanos());
    }
    return fields.toByteArray();
  }

  /**
   * The outcome that bytes hold.
   *
   * @param maxLength the most bytes of JSON that a report may have
   * @throws IllegalArgumentException if they hold none
   */
  public static Outcome read(ByteBuffer bytes, long maxLength) {
    try {
      byte kind = bytes.get();
      long nanos = bytes.getLong();
      return switch (kind) {
        case READ -> new Outcome.Read(report(bytes, maxLength), nanos);
        case FAILED -> failed(bytes, nanos);
        case ARCHIVE -> new Outcome.Archive(nanos);
        default -> throw new IllegalArgumentException("There is no kind of outcome " + kind);
      };
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("The outcome ends too early", e);
    }
  }

  private static PackedReport report(ByteBuffer bytes, long maxLength) {
    int length = bytes.getInt();
    if (length < 0 || length > maxLength) {
      throw new IllegalArgumentException("A report of " + length + " bytes is too large");
    }
    return PackedReport.ofPacked(ByteFields.rest(bytes), length);
  }

  private static Outcome.Failed failed(ByteBuffer bytes, long nanos) {
    Outcome.Basis[] all = Outcome.Basis.values();
    int basis = bytes.get();
    if (basis < 0 || basis >= all.length) {
      throw new IllegalArgumentException("There is no basis " + basis);
    }
    return new Outcome.Failed(
        ByteFields.text(bytes),
        ByteFields.text(bytes),
        ByteFields.text(bytes),
        all[basis],
        ByteFields.text(bytes),
        nanos);
  }
}
