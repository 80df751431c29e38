package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.core.model.Box;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Picture;

/** Turns the lines and ruled tables of page after page into blocks. */
final class BlockSequence {
  private final List<Block> blocks;
  private final Set<Line> furniture;
  private final ParagraphBuilder paragraphs;
  private boolean endsInTable;

  BlockSequence(List<Block> blocks, Set<Line> furniture) {
    this.blocks = blocks;
    this.furniture = furniture;
    this.paragraphs = new ParagraphBuilder(blocks);
  }

  void add(LaidPage page, Margins margins) {
    List<Line> run = new ArrayList<>();
    List<Line> feet = new ArrayList<>();
    boolean first = true;
    for (PageItem item : page.itemsAndPictures()) {
      if (!(item instanceof Line)) {
        addRun(run, page, margins, first, false);
        run.clear();
        first = false;
        addBlock(item, page);
      } else if (item instanceof Line line) {
        if (line.watermark() || furniture.contains(line)) {
          if (run.isEmpty()) {
            paragraphs.addFurniture(line, page);
          } else {
            feet.add(line);
          }
        } else {
          run.add(line);
        }
      }
    }
    addRun(run, page, margins, first, true);
    feet.forEach(line -> paragraphs.addFurniture(line, page));
  }

  private void addBlock(PageItem item, LaidPage page) {
    paragraphs.end();
    Box box = item.box();
    blocks.add(
        item instanceof RuledTable table
            ? table.grid()
            : new Picture(box.width(), box.height(), page.locate(box)));
    endsInTable = false;
  }

  /** Ends the last paragraph. */
  void end() {
    paragraphs.end();
  }

  private void addRun(List<Line> run, LaidPage page, Margins margins, boolean first, boolean last) {
    if (run.isEmpty()) {
      return;
    }
    int done = 0;
    for (AlignedRegions.Region region :
        AlignedRegions.in(run, margins.width(), first && endsInTable, last)) {
      addLines(run.subList(done, region.from()), page, margins);
      paragraphs.end();
      blocks.add(AlignedTable.of(run.subList(region.from(), region.to()), page));
      done = region.to();
    }
    addLines(run.subList(done, run.size()), page, margins);
    endsInTable = last && done == run.size();
  }

  private void addLines(List<Line> lines, LaidPage page, Margins margins) {
    lines.forEach(line -> paragraphs.add(line, page, margins));
  }
}
