package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.ReadContext;

/**
 * Puts the pages of a document together to blocks in reading order. Give it the pages one after the
 * other, then ask for the blocks.
 */
public final class DocumentLayout {
  private final ReadContext context;
  private final List<LaidPage> pages = new ArrayList<>();

  /** For one document. */
  public DocumentLayout(ReadContext context) {
    this.context = context;
  }

  /**
   * Takes the next page.
   *
   * @throws org.gongkai.parsers.error.LimitExceededException if a table of it is too large
   */
  public void add(PageContent page) {
    context.checkTime();
    pages.add(PageLayout.of(page, context));
  }

  /** The paragraphs and grids of all pages in reading order. */
  public List<Block> blocks() {
    Set<Line> furniture = Furniture.in(pages);
    Map<Double, Margins> margins = new HashMap<>();
    List<Block> blocks = new ArrayList<>();
    BlockSequence sequence = new BlockSequence(blocks, furniture);
    for (LaidPage page : pages) {
      context.checkTime();
      sequence.add(page, margins.computeIfAbsent(page.width(), width -> Margins.of(pages, width)));
    }
    sequence.end();
    return blocks;
  }
}
