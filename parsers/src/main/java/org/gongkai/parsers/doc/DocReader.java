package org.gongkai.parsers.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.error.UnsupportedFormatException;
import org.gongkai.parsers.source.DocumentReader;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/**
 * Reads DOC of Word 97-2003 and of WPS Writer, by POI's model of it.
 *
 * <p>What is given is what would be printed with all changes accepted: no deleted or hidden text,
 * fields by their results, automatic numbers in front of their paragraphs. Text boxes and notes
 * follow the body, headers and footers come last.
 */
public final class DocReader implements DocumentReader {
  /** The media type of what it gives. */
  public static final String MEDIA_TYPE = "application/msword";

  /** A reader; it has no state. */
  public DocReader() {}

  @Override
  public SourceDocument read(SourceBytes source, ReadContext context) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
      MainHeader header = MainHeader.read(files);
      if (header.old()) {
        throw old(source);
      }
      return header.encrypted() ? readLocked(files, source, context) : read(files, source, context);
    } catch (ReportException e) {
      throw e;
    } catch (OldWordFileFormatException e) {
      throw old(source);
    } catch (IOException | RuntimeException | LinkageError e) {
      throw new CorruptDocumentException(source.name(), "Its contents are broken.", e);
    } catch (StackOverflowError e) {
      throw new LimitExceededException(source.name(), "maxNesting", context.limits().maxNesting());
    }
  }

  private static SourceDocument read(POIFSFileSystem files, SourceBytes source, ReadContext context)
      throws IOException {
    try (HWPFDocument document = new HWPFDocument(files)) {
      DocumentWalk walk = new DocumentWalk(document, context);
      walk.run();
      return document(walk, source);
    }
  }

  /** Some programs lock documents with a password that all know; others cannot be read. */
  private static SourceDocument readLocked(
      POIFSFileSystem files, SourceBytes source, ReadContext context) {
    try {
      return read(files, source, context);
    } catch (ReportException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new EncryptedDocumentException(
          source.name(), "It is a Word document locked by a password.");
    }
  }

  private static UnsupportedFormatException old(SourceBytes source) {
    return new UnsupportedFormatException(source.name(), "It is a document of Word 95 or older.");
  }

  private static SourceDocument document(DocumentWalk walk, SourceBytes source) {
    if (!walk.writer().hasText()) {
      throw new NoTextException(
          source.name(),
          walk.hasPictures() ? "It holds pictures but no text." : "It holds no text.");
    }
    return new SourceDocument(MEDIA_TYPE, 0, walk.writer().blocks());
  }
}
