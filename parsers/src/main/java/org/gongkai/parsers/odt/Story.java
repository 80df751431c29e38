package org.gongkai.parsers.odt;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.word.Piece;

/** What is kept while one document is read. */
final class Story {
  private final ReadContext context;
  private final Styles styles;
  private final ListCounter lists;
  private final List<Piece> notes = new ArrayList<>();
  private int tables;
  private int openTables;
  private long cells;
  private long characters;
  private boolean pictures;

  Story(ReadContext context, Styles styles) {
    this.context = context;
    this.styles = styles;
    this.lists = new ListCounter(styles);
  }

  ReadContext context() {
    return context;
  }

  Styles styles() {
    return styles;
  }

  ListCounter lists() {
    return lists;
  }

  /** What the notes hold, in the order of their marks. */
  List<Piece> notes() {
    return notes;
  }

  /** The number of the next table, which is open until {@link #endTable}. */
  int beginTable() {
    context.checkTime();
    cells = openTables++ == 0 ? 0 : cells;
    return ++tables;
  }

  void endTable() {
    openTables--;
  }

  /** The cells of a table and of those in it count together: repeated ones multiply. */
  void countCell() {
    checkCells(++cells);
  }

  void meetPicture() {
    pictures = true;
  }

  boolean hasPictures() {
    return pictures;
  }

  void count(long more) {
    characters += more;
    context.check("maxCharacters", characters, context.limits().maxCharacters());
  }

  void checkNesting(int depth) {
    context.check("maxNesting", depth, context.limits().maxNesting());
  }

  void checkCells(long count) {
    context.check("maxTableCells", count, context.limits().maxTableCells());
  }
}
