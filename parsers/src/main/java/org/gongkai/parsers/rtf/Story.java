package org.gongkai.parsers.rtf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.word.Piece;

/** What is kept while one document is read. */
final class Story {
  private final ReadContext context;
  private final List<Piece> notes = new ArrayList<>();
  private final Set<String> furniture = new LinkedHashSet<>();
  private int tables;
  private long characters;
  private boolean pictures;

  Story(ReadContext context) {
    this.context = context;
  }

  ReadContext context() {
    return context;
  }

  /** What the notes hold, in the order of their marks. */
  List<Piece> notes() {
    return notes;
  }

  /** The texts of headers and footers. */
  Set<String> furniture() {
    return furniture;
  }

  int nextTable() {
    context.checkTime();
    return ++tables;
  }

  void meetPicture() {
    pictures = true;
  }

  boolean hasPictures() {
    return pictures;
  }

  void count(int more) {
    characters += more;
    context.check("maxCharacters", characters, context.limits().maxCharacters());
  }

  void checkNesting(int depth) {
    context.check("maxNesting", depth, context.limits().maxNesting());
  }
}
