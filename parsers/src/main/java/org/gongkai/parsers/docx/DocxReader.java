package org.gongkai.parsers.docx;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.source.DocumentReader;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/**
 * Reads DOCX, also with macros, as a template, and in the strict form of ISO 29500.
 *
 * <p>The parts are read as streams, a paragraph or table at a time: POI's model, XWPF, knows no
 * alternate content, no content controls around rows and cells, no text boxes and no tracked rows,
 * gives instructions of fields as text, and its compiled schema leaves out what it seldom needs. So
 * text would be lost or doubled, and a large document would be in memory three times.
 *
 * <p>What is given is what would be printed with all changes accepted: no deleted or hidden text,
 * no comments, fields by their results, automatic numbers in front of their paragraphs. Footnotes
 * follow the body, headers and footers come last.
 */
public final class DocxReader implements DocumentReader {
  /** The media type of what it gives. */
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** A reader; it has no state. */
  public DocxReader() {}

  @Override
  public SourceDocument read(SourceBytes source, ReadContext context) {
    try {
      DocumentWalk walk = DocumentWalk.of(DocxPackage.open(source, context), context);
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

  private static SourceDocument document(DocumentWalk walk, SourceBytes source) {
    if (!walk.writer().hasText()) {
      throw new NoTextException(
          source.name(),
          walk.hasPictures() ? "It holds pictures but no text." : "It holds no text.");
    }
    return new SourceDocument(MEDIA_TYPE, 0, walk.writer().blocks());
  }
}
