package org.gongkai.parsers.pdf;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.source.SourceBytes;

/** Opens PDF files, in memory only. */
final class PdfFile {
  private PdfFile() {}

  /**
   * Opens a document; one that is encrypted with an empty password is just opened.
   *
   * @throws org.gongkai.parsers.error.ReportException if it is locked or broken
   */
  static PDDocument open(SourceBytes source) {
    try {
      return Loader.loadPDF(
          new ByteArrayRead(source.bytes()), IOUtils.createMemoryOnlyStreamCache());
    } catch (InvalidPasswordException e) {
      throw new EncryptedDocumentException(source.name(), "It is locked by a password.", e);
    } catch (LinkageError e) {
      throw locked(source, e);
    } catch (IOException e) {
      throw isAboutKeys(e) ? locked(source, e) : broken(source, e);
    } catch (RuntimeException | StackOverflowError e) {
      throw broken(source, e);
    }
  }

  /** Certificate encryption needs a library that is not there, or a key that nobody gave. */
  static EncryptedDocumentException locked(SourceBytes source, Throwable cause) {
    return new EncryptedDocumentException(
        source.name(), "It is locked by a certificate or by an unknown method.", cause);
  }

  private static CorruptDocumentException broken(SourceBytes source, Throwable cause) {
    return new CorruptDocumentException(
        source.name(), "It is no whole PDF file: " + Cause.of(cause), cause);
  }

  private static boolean isAboutKeys(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("decrypt")
        || message.contains("encrypt")
        || message.contains("security handler");
  }
}
