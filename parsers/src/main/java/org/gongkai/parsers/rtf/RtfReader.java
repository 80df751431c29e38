package org.gongkai.parsers.rtf;

import java.util.List;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.source.DocumentReader;
import org.gongkai.parsers.source.Paragraph.Role;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;
import org.gongkai.parsers.word.BlockWriter;
import org.gongkai.parsers.word.Piece;

/**
 * Reads RTF. The JDK's own reader knows neither tables nor Chinese code pages.
 *
 * <p>What is given is what would be printed: no deleted or hidden text, no comments, fields by
 * their results, numbers of lists as the file gives them. Notes follow the body, headers and
 * footers come last.
 */
public final class RtfReader implements DocumentReader {
  /** The media type of what it gives. */
  public static final String MEDIA_TYPE = "application/rtf";

  /** A reader; it has no state. */
  public RtfReader() {}

  @Override
  public SourceDocument read(SourceBytes source, ReadContext context) {
    try {
      return document(source, context);
    } catch (ReportException e) {
      throw e;
    } catch (StackOverflowError e) {
      throw new LimitExceededException(source.name(), "maxNesting", context.limits().maxNesting());
    } catch (RuntimeException | LinkageError e) {
      throw new CorruptDocumentException(source.name(), "Its contents are broken.", e);
    }
  }

  private static SourceDocument document(SourceBytes source, ReadContext context) {
    Story story = new Story(context);
    Interpreter interpreter = new Interpreter(story);
    new Tokenizer(source.bytes(), interpreter).run(() -> !interpreter.hasEnded());
    if (!interpreter.hasEnded()) {
      throw new CorruptDocumentException(source.name(), "It ends too early: it is truncated.");
    }
    List<Piece> body = interpreter.finish();
    BlockWriter writer = new BlockWriter(context);
    body.forEach(writer::write);
    writer.writeAs(Role.NOTE);
    story.notes().forEach(writer::write);
    writer.writeAs(Role.FURNITURE);
    story.furniture().forEach(writer::writeText);
    if (!writer.hasText()) {
      throw new NoTextException(
          source.name(),
          story.hasPictures() ? "It holds pictures but no text." : "It holds no text.");
    }
    return new SourceDocument(MEDIA_TYPE, 0, writer.blocks());
  }
}
