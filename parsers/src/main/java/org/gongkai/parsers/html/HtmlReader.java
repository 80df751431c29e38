package org.gongkai.parsers.html;

import java.util.List;
import org.gongkai.parsers.detect.Format;
import org.gongkai.parsers.detect.FormatDetector;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.source.Attachment;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.DocumentReader;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads web pages, also saved as MHT, also as Word writes them. Nothing that a page names is ever
 * loaded, and no script is run: what they would add is not there.
 *
 * <p>What is given is what would be seen, in the order of the source: no hidden text, no controls.
 * What stands around a page's content is furniture: menus, trails of links, buttons, the foot.
 * Tables that only lay the page out are given as what they hold.
 */
public final class HtmlReader implements DocumentReader {
  /** A reader; it has no state. */
  public HtmlReader() {}

  @Override
  public SourceDocument read(SourceBytes source, ReadContext context) {
    try {
      return readPage(source, context);
    } catch (ReportException e) {
      throw e;
    } catch (StackOverflowError e) {
      throw new LimitExceededException(source.name(), "maxNesting", context.limits().maxNesting());
    } catch (RuntimeException | LinkageError e) {
      throw new CorruptDocumentException(source.name(), "Its contents are broken.", e);
    }
  }

  private static SourceDocument readPage(SourceBytes source, ReadContext context) {
    Format format = FormatDetector.detect(source);
    String html =
        format == Format.MHTML
            ? SavedPage.read(source, context)
            : PageCharset.decode(source.bytes(), "");
    Document page = Jsoup.parse(html);
    Element body = page.body();
    Surroundings surroundings = new Surroundings();
    List<Attachment> attachments = Attachments.of(body, surroundings);
    SeenText.keepIn(page, context);
    Hidden.removeFrom(body);
    context.checkTime();
    Furniture furniture = new Furniture(MainContent.find(body), surroundings);
    BlockWriter writer = new BlockWriter(context, furniture);
    writer.write(FlowReader.read(body, context, 0));
    if (attachments.isEmpty()) {
      checkText(writer.blocks(), body, source);
    }
    Format shown = format == Format.MHTML ? format : Format.HTML;
    return new SourceDocument(shown.mediaType(), 0, writer.blocks(), attachments);
  }

  private static void checkText(List<Block> blocks, Element body, SourceBytes source) {
    boolean text =
        blocks.stream()
            .anyMatch(
                block ->
                    block instanceof Grid
                        || block instanceof Paragraph paragraph
                            && paragraph.role() != Paragraph.Role.FURNITURE);
    if (!text) {
      boolean pictures = body.selectFirst("img") != null;
      throw new NoTextException(
          source.name(), pictures ? "It holds pictures but no text." : "It holds no text.");
    }
  }
}
