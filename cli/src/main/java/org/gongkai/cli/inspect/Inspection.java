package org.gongkai.cli.inspect;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.parsers.source.SourceDocument;

/**
 * A document to show.
 *
 * @param name the file's name
 * @param document what the reader gave
 * @param pages the pages to show, in order; none for a format that gives no places on pages
 * @param blocks the blocks to show, in reading order
 */
public record Inspection(
    String name, SourceDocument document, List<Integer> pages, List<NumberedBlock> blocks) {

  /** Takes copies of the lists. */
  public Inspection {
    pages = List.copyOf(pages);
    blocks = List.copyOf(blocks);
  }

  /** A whole document. */
  public static Inspection of(String name, SourceDocument document) {
    List<NumberedBlock> blocks =
        IntStream.range(0, document.blocks().size())
            .mapToObj(at -> new NumberedBlock(at + 1, document.blocks().get(at)))
            .toList();
    boolean paged = blocks.stream().anyMatch(block -> block.page() > 0);
    int pages = paged ? document.pages() : 0;
    return new Inspection(name, document, IntStream.rangeClosed(1, pages).boxed().toList(), blocks);
  }

  /** One page of it, with the blocks that begin there; they keep their numbers. */
  public Inspection onPage(int page) {
    return new Inspection(name, document, List.of(page), blocksOf(page));
  }

  List<NumberedBlock> blocksOf(int page) {
    return blocks.stream().filter(block -> block.page() == page).toList();
  }
}
