package org.gongkai.parsers.detect;

import java.util.Optional;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.source.SourceBytes;

/** Tells the format of a file by its content, never by its name. */
public final class FormatDetector {
  private FormatDetector() {}

  /**
   * Tells the format; {@link Format#UNKNOWN} for bytes that show none.
   *
   * @throws CorruptDocumentException if the file is empty, or a container whose contents cannot be
   *     listed
   * @throws org.gongkai.parsers.error.EncryptedDocumentException if it is a document locked by a
   *     password
   */
  public static Format detect(SourceBytes source) {
    if (isEmpty(source.bytes())) {
      throw new CorruptDocumentException(source.name(), "The file is empty.");
    }
    Optional<Format> signed = Signatures.find(source.bytes());
    if (signed.isPresent()) {
      return switch (signed.get()) {
        case ZIP -> ZipFormats.detect(source);
        case OLE2 -> Ole2Formats.detect(source);
        default -> signed.get();
      };
    }
    return TextProbe.read(source.bytes()).map(MarkupProbe::detect).orElse(Format.UNKNOWN);
  }

  /** Zeros are what is left of a file whose content was never written. */
  private static boolean isEmpty(byte[] bytes) {
    int start = Signatures.startsWith(bytes, 0, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] < 0
          || bytes[i] > ' '
          || Character.isISOControl(bytes[i]) && !isSpace(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(byte value) {
    return value == 0 || value == '\t' || value == '\n' || value == '\r' || value == '\f';
  }
}
