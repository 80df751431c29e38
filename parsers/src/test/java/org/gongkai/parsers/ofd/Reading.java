package org.gongkai.parsers.ofd;

import java.util.List;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/** Reads fixtures and shows what was read in a form that tests compare. */
final class Reading {
  private Reading() {}

  static SourceDocument read(OfdFixture fixture) {
    return read(fixture.bytes(), ReadLimits.defaults());
  }

  static SourceDocument read(byte[] ofd, ReadLimits limits) {
    return new OfdReader().read(new SourceBytes("a.ofd", ofd), new ReadContext("a.ofd", limits));
  }

  /** The blocks: paragraphs by their text, grids by the texts of their cells between bars. */
  static List<String> blocks(OfdFixture fixture) {
    return read(fixture).blocks().stream().map(Reading::show).toList();
  }

  private static String show(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.text();
    }
    return String.join("|", ((Grid) block).cells().stream().map(GridCell::text).toList());
  }
}
