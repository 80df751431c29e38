package org.gongkai.parsers.word;

import java.util.List;
import org.gongkai.parsers.source.ReadContext;

/** A table as a format writes it: some formats leave it to the reader to lay out the grid. */
public sealed interface WrittenTable permits RawTable, LaidTable {
  /** The table with its cells on one grid. */
  LaidTable laid(ReadContext context);

  /** All that stands in its cells, in order. */
  List<Piece> contents();

  /** How many cells it has, at least. */
  long cellCount();

  /** Whether it only draws a frame around one line of text. */
  default boolean isFramedLine() {
    return cellCount() == 1
        && contents().stream().allMatch(WrittenTable::isLine)
        && contents().stream().filter(WrittenTable::isPrinted).count() <= 1;
  }

  private static boolean isLine(Piece piece) {
    return piece instanceof Piece.Text
        || piece instanceof Piece.Table table && table.table().isFramedLine();
  }

  private static boolean isPrinted(Piece piece) {
    return !(piece instanceof Piece.Text text) || !text.isBlank();
  }
}
