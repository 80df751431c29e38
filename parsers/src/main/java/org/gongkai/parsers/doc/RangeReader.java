package org.gongkai.parsers.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.gongkai.parsers.source.Paragraph.Role;
import org.gongkai.parsers.word.Piece;

/** Reads the paragraphs and tables of a range: a body, a cell, a note. */
final class RangeReader {
  private static final int PARAGRAPHS_BETWEEN_CHECKS = 256;

  /** The outline level of running text; headings are below. */
  private static final int BODY_LEVEL = 9;

  private final Story story;
  private final ParagraphText text;
  private final int depth;
  private final List<Piece> pieces = new ArrayList<>();

  /** Text of paragraphs whose end was deleted or is hidden: it belongs to the next paragraph. */
  private final StringBuilder pending = new StringBuilder();

  /** For a range within tables of this depth. */
  RangeReader(Story story, int depth) {
    this(story, new ParagraphText(story), depth);
  }

  /** For a cell; fields may go on through the cells of a table. */
  RangeReader(Story story, ParagraphText text, int depth) {
    story.checkNesting(depth);
    this.story = story;
    this.text = text;
    this.depth = depth;
  }

  List<Piece> readAll(Range range) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < range.numParagraphs(); i++) {
      if (i % PARAGRAPHS_BETWEEN_CHECKS == 0) {
        story.context().checkTime();
      }
      paragraphs.add(range.getParagraph(i));
    }
    return readAll(paragraphs);
  }

  List<Piece> readAll(List<Paragraph> paragraphs) {
    int next = 0;
    while (next < paragraphs.size()) {
      int end = next;
      while (end < paragraphs.size() && level(paragraphs.get(end)) > depth) {
        end++;
      }
      if (end > next) {
        readTable(paragraphs.subList(next, end));
        next = end;
      } else {
        readParagraph(paragraphs.get(next));
        next++;
      }
    }
    finish();
    return pieces;
  }

  private void readTable(List<Paragraph> paragraphs) {
    finish();
    pieces.add(new Piece.Table(new TableReader(story, text, depth + 1).read(paragraphs)));
  }

  /** How many tables a paragraph stands in; old files do not count them. */
  static int level(Paragraph paragraph) {
    return paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
  }

  private void readParagraph(Paragraph paragraph) {
    String own = text.read(paragraph);
    if (text.isMarkGone()) {
      pending.append(own);
      pieces.addAll(text.pictures());
      return;
    }
    boolean heading = paragraph.getLvl() >= 0 && paragraph.getLvl() < BODY_LEVEL;
    pieces.add(new Piece.Text(pending + own, heading ? Role.HEADING : Role.BODY));
    pending.setLength(0);
    pieces.addAll(text.pictures());
  }

  private void finish() {
    if (pending.length() > 0) {
      pieces.add(new Piece.Text(pending.toString(), Role.BODY));
      pending.setLength(0);
    }
  }
}
