package org.gongkai.parsers.word;

import java.util.List;
import org.gongkai.parsers.source.ReadContext;

/** A table as a format writes it: some formats leave it to the reader to lay out the grid. */
public sealed interface WrittenTable permits RawTable, LaidTable {
  /** The table with its cells on one grid. */
  LaidTable laid(ReadContext context);

  /** All that stands in its cells, in order. */
  List<Piece> contents();
}
