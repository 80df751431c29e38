package org.gongkai.parsers.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.model.PageLocation;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.layout.DocumentLayout;
import org.gongkai.parsers.layout.Glyph;
import org.gongkai.parsers.layout.PageContent;
import org.gongkai.parsers.source.DocumentReader;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/**
 * Reads OFD, the fixed-layout format of GB/T 33190. Each page becomes glyphs and ruling lines, of
 * which the same blocks are made as of a PDF page; every piece carries a {@link PageLocation}.
 *
 * <p>Of a file with several documents all are read, one after another, and their pages numbered
 * through. Of annotations, stamps, marks and links are not read, what is written or painted is;
 * where they are broken, the figures of their page are in doubt.
 */
public final class OfdReader implements DocumentReader {
  /** The media type of what it reads. */
  public static final String MEDIA_TYPE = "application/ofd";

  /** A reader; it has no state. */
  public OfdReader() {}

  @Override
  public SourceDocument read(SourceBytes source, ReadContext context) {
    context.check("maxBytes", source.bytes().length, context.limits().maxBytes());
    try {
      return read(OfdPackage.open(source, context), context);
    } catch (ReportException e) {
      throw e;
    } catch (StackOverflowError e) {
      throw new LimitExceededException(source.name(), "maxNesting", context.limits().maxNesting());
    } catch (RuntimeException e) {
      throw context.broken("Its contents are broken.", e);
    }
  }

  private static SourceDocument read(OfdPackage parts, ReadContext context) {
    List<OfdPage> pages = new ArrayList<>();
    for (OfdDocument document : documents(parts, context)) {
      pages.addAll(document.pages());
      context.check("maxPages", pages.size(), context.limits().maxPages());
    }
    if (pages.isEmpty()) {
      throw new CorruptDocumentException(context.sourceName(), "It has no pages.");
    }
    return read(pages, context);
  }

  private static List<OfdDocument> documents(OfdPackage parts, ReadContext context) {
    OfdPackage.Part main = parts.main();
    if (main.root().child("Encryptions") != null) {
      throw new EncryptedDocumentException(context.sourceName(), "Its parts are encrypted.");
    }
    List<OfdDocument> documents = new ArrayList<>();
    for (Node body : main.root().children("DocBody")) {
      String location = body.childText("DocRoot");
      documents.add(new OfdDocument(parts, parts.require(main.path(), location)));
    }
    return documents;
  }

  private static SourceDocument read(List<OfdPage> pages, ReadContext context) {
    DocumentLayout layout = new DocumentLayout(context);
    LostNotes lost = new LostNotes();
    long characters = 0;
    boolean text = false;
    for (int index = 0; index < pages.size(); index++) {
      OfdPage.Content content = pages.get(index).read();
      PageContent page = PageScanner.scan(content, index + 1, context);
      if (content.notes().lost()) {
        lost.add(page.number());
      }
      characters += page.glyphs().size();
      context.check("maxCharacters", characters, context.limits().maxCharacters());
      text |= page.glyphs().stream().map(Glyph::text).anyMatch(glyph -> !glyph.isBlank());
      layout.add(page);
    }
    if (!text) {
      throw new NoTextException(
          context.sourceName(),
          "Its pages, "
              + pages.size()
              + ", have no text: it is a scan, or letters are drawn as outlines.");
    }
    return new SourceDocument(MEDIA_TYPE, pages.size(), lost.mark(layout.blocks()));
  }
}
