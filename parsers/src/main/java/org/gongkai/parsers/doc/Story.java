package org.gongkai.parsers.doc;

import org.apache.poi.hwpf.HWPFDocument;
import org.gongkai.parsers.source.ReadContext;

/** What is kept while one document is read. */
final class Story {
  private final ReadContext context;
  private final RowShapes shapes;
  private final ListNumbers lists;
  private final Pictures pictureMarks;
  private int tables;
  private long characters;
  private boolean pictures;

  Story(HWPFDocument document, ReadContext context) {
    this.context = context;
    this.shapes = new RowShapes(document);
    this.lists = new ListNumbers();
    this.pictureMarks = new Pictures(document);
  }

  ReadContext context() {
    return context;
  }

  RowShapes shapes() {
    return shapes;
  }

  ListNumbers lists() {
    return lists;
  }

  Pictures pictures() {
    return pictureMarks;
  }

  /** The number of the next table. */
  int nextTable() {
    context.checkTime();
    return ++tables;
  }

  void count(int length) {
    characters += length;
    context.check("maxCharacters", characters, context.limits().maxCharacters());
  }

  void checkNesting(int depth) {
    context.check("maxNesting", depth, context.limits().maxNesting());
  }

  void meetPicture() {
    pictures = true;
  }

  boolean hasPictures() {
    return pictures;
  }
}
