package org.gongkai.parsers.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.core.model.PageLocation;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.layout.DocumentLayout;
import org.gongkai.parsers.layout.Glyph;
import org.gongkai.parsers.layout.PageContent;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.DocumentReader;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/**
 * Reads PDF: one pass over each page collects glyphs and ruling lines; tables come from the
 * rulings, and where there are none, from the alignment of the text. Every piece carries a {@link
 * PageLocation}.
 */
public final class PdfReader implements DocumentReader {
  /** The media type of what it reads. */
  public static final String MEDIA_TYPE = "application/pdf";

  @Override
  public SourceDocument read(SourceBytes source, ReadContext context) {
    context.check("maxBytes", source.bytes().length, context.limits().maxBytes());
    try (PDDocument document = PdfFile.open(source)) {
      return read(document, source, context);
    } catch (ReportException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new CorruptDocumentException(
          source.name(), "Its pages cannot be read: " + Cause.of(e), e);
    } catch (LinkageError e) {
      throw PdfFile.locked(source, e);
    }
  }

  private static SourceDocument read(PDDocument document, SourceBytes source, ReadContext context)
      throws IOException {
    int pages = document.getNumberOfPages();
    if (pages == 0) {
      throw new CorruptDocumentException(source.name(), "It has no pages.");
    }
    context.check("maxPages", pages, context.limits().maxPages());
    return new SourceDocument(MEDIA_TYPE, pages, blocks(document, pages, source, context));
  }

  private static List<Block> blocks(
      PDDocument document, int pages, SourceBytes source, ReadContext context) throws IOException {
    PageScanner.Shared shared = new PageScanner.Shared(document, new FontCache(), context);
    DocumentLayout layout = new DocumentLayout(context);
    long characters = 0;
    boolean text = false;
    for (int index = 0; index < pages; index++) {
      PageContent page = PageScanner.scan(document.getPage(index), index + 1, shared);
      characters += page.glyphs().size();
      context.check("maxCharacters", characters, context.limits().maxCharacters());
      text |= page.glyphs().stream().anyMatch(Glyph::isSolid);
      layout.add(page);
    }
    if (!text) {
      throw new NoTextException(
          source.name(),
          "Its pages, "
              + pages
              + ", have no text: it is a scan, or letters are drawn as outlines.");
    }
    return layout.blocks();
  }
}
