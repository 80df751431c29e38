package org.gongkai.parsers.text;

import java.util.List;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.DocumentReader;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/**
 * Reads plain text: UTF-8, UTF-16 and GB18030; paragraphs of one line or of many; and tables in all
 * the ways in which text shows them: pipes, tabs, alignment, one cell a line.
 */
public final class TextReader implements DocumentReader {
  /** No charset needs more bytes for a character. */
  private static final int MOST_BYTES = 4;

  /** A line costs memory of its own, so it counts for as many characters at least. */
  private static final int CHARACTERS_PER_LINE = 20;

  /** Makes a reader, which can be used for any number of texts. */
  public TextReader() {}

  @Override
  public SourceDocument read(SourceBytes source, ReadContext context) {
    int length = source.bytes().length;
    context.check("maxBytes", length, context.limits().maxBytes());
    checkCharacters(context, length / MOST_BYTES);
    String text = CharsetDetector.decode(source.name(), source.bytes());
    checkCharacters(context, text.length());
    int pages = pages(text);
    context.check("maxPages", pages, context.limits().maxPages());
    List<Line> lines = Lines.of(text);
    checkCharacters(context, (long) lines.size() * CHARACTERS_PER_LINE);
    List<Block> blocks = blocks(new Draft(lines, context), lines);
    return new SourceDocument(mediaType(lines), pages, blocks);
  }

  private static void checkCharacters(ReadContext context, long count) {
    context.check("maxCharacters", count, context.limits().maxCharacters());
  }

  private static List<Block> blocks(Draft draft, List<Line> lines) {
    ProseWidth width = ProseWidth.of(lines);
    new PageFurniture(draft).read();
    Watermarks watermarks = new Watermarks(draft);
    new BoxTables(draft).read();
    new LoosePipes(draft).read();
    new PipeTables(draft).read();
    new TabTables(draft).read();
    new AlignedTables(draft, width, watermarks.isPresent()).read();
    new CellLists(draft, width).read();
    draft.context().checkTime();
    watermarks.setAside(width);
    new ParagraphAssembler(draft, width).read();
    return draft.blocks();
  }

  private static int pages(String text) {
    int feeds = 0;
    for (int at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) {
      feeds++;
    }
    if (feeds == 0) {
      return 0;
    }
    boolean more = !Marks.isBlank(text.substring(text.lastIndexOf('\f') + 1));
    return feeds + (more ? 1 : 0);
  }

  private static String mediaType(List<Line> lines) {
    for (Line line : lines) {
      if (MarkdownText.isHeading(line.text()) || PipeRow.isSeparator(line.text())) {
        return "text/markdown";
      }
    }
    return "text/plain";
  }
}
