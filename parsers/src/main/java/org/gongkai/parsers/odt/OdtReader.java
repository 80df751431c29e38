package org.gongkai.parsers.odt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.source.DocumentReader;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;
import org.gongkai.parsers.zip.ZipContainer;
import org.gongkai.parsers.zip.ZipItem;

/**
 * Reads ODT, the text documents of OpenDocument.
 *
 * <p>What is given is what would be printed with all changes accepted: no deleted or hidden text,
 * no comments, automatic numbers in front of their paragraphs. Notes follow the body, headers and
 * footers come last.
 */
public final class OdtReader implements DocumentReader {
  /** The media type of what it gives. */
  public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  private static final String MANIFEST = "META-INF/manifest.xml";

  /** A reader; it has no state. */
  public OdtReader() {}

  @Override
  public SourceDocument read(SourceBytes source, ReadContext context) {
    try {
      ZipContainer parts = ZipContainer.open(source, context);
      checkUnlocked(source, parts);
      DocumentWalk walk = new DocumentWalk(parts, context);
      walk.run();
      return document(walk, source);
    } catch (ReportException e) {
      throw e;
    } catch (XMLStreamException e) {
      throw context.broken("Its XML is broken.", e);
    } catch (IOException e) {
      throw context.broken("Its package is broken.", e);
    } catch (StackOverflowError e) {
      throw new LimitExceededException(source.name(), "maxNesting", context.limits().maxNesting());
    } catch (RuntimeException | LinkageError e) {
      throw context.broken("Its contents are broken.", e);
    }
  }

  /** The parts of a locked document look like damaged ones. */
  private static void checkUnlocked(SourceBytes source, ZipContainer parts) {
    Optional<ZipItem> manifest = parts.item(MANIFEST);
    if (manifest.isPresent()
        && new String(parts.read(manifest.get()), StandardCharsets.UTF_8)
            .contains("encryption-data")) {
      throw new EncryptedDocumentException(
          source.name(), "It is an OpenDocument text locked by a password.");
    }
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
