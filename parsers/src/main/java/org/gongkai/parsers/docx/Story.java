package org.gongkai.parsers.docx;

import java.util.LinkedHashSet;
import java.util.Set;
import org.gongkai.parsers.error.UnsupportedFormatException;
import org.gongkai.parsers.source.ReadContext;

/**
 * What is kept while one document is read: its styles, its counters, and what was met on the way.
 */
final class Story {
  private final ReadContext context;
  private final Styles styles;
  private final ListCounter lists;
  private final Set<String> footnotes = new LinkedHashSet<>();
  private final Set<String> endnotes = new LinkedHashSet<>();
  private int tables;
  private long characters;
  private boolean pictures;

  Story(ReadContext context, Styles styles, ListCounter lists) {
    this.context = context;
    this.styles = styles;
    this.lists = lists;
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

  /** The footnotes met, by id, in the order of their marks. */
  Set<String> footnotes() {
    return footnotes;
  }

  /** The endnotes met, by id, in the order of their marks. */
  Set<String> endnotes() {
    return endnotes;
  }

  /** The number of the next table. */
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

  void count(String text) {
    characters += text.length();
    context.check("maxCharacters", characters, context.limits().maxCharacters());
  }

  void checkNesting(int depth) {
    context.check("maxNesting", depth, context.limits().maxNesting());
  }

  /** Content that lives in another file inside the document must not be left out in silence. */
  UnsupportedFormatException embeddedContent() {
    return new UnsupportedFormatException(
        context.sourceName(),
        "Part of its text is another document, embedded in it and only shown by Word.");
  }
}
