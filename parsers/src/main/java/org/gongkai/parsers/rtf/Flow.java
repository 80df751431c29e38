package org.gongkai.parsers.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.source.Paragraph.Role;
import org.gongkai.parsers.word.Piece;
import org.gongkai.parsers.word.UnevenDigits;

/** One stream of paragraphs and tables: the body, a note, a box, a header. */
final class Flow {
  private final Story story;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<TableBuilder> tables = new ArrayList<>();
  private final List<Piece> boxes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final UnevenDigits digits = new UnevenDigits();
  private RowShape row = new RowShape();
  private RowShape nestedRow = new RowShape();

  Flow(Story story) {
    this.story = story;
  }

  /** Takes text that is moved up by so many half points. */
  void print(String more, int shift) {
    story.count(more.length());
    text.append(more);
    digits.print(text.length(), shift);
  }

  /** Keeps a box or a picture until its paragraph ends. */
  void anchor(Piece box) {
    boxes.add(box);
  }

  void beginRow(boolean nested) {
    if (nested) {
      nestedRow = new RowShape();
    } else {
      row = new RowShape();
    }
  }

  RowShape shape(boolean nested) {
    return nested ? nestedRow : row;
  }

  /** The number of the colour of the cell that text in so many tables stands in. */
  int shade(int level) {
    for (int at = level; at > 0; at--) {
      int cell = at <= tables.size() ? tables.get(at - 1).cellsInRow() : 0;
      int shade = shape(at > 1).shade(cell);
      if (shade != ColourTable.NONE) {
        return shade;
      }
    }
    return ColourTable.NONE;
  }

  /** Ends a paragraph that stands in so many tables. */
  void endParagraph(int level, boolean heading) {
    reach(level);
    add(level, new Piece.Text(digits.mark(text.toString()), heading ? Role.HEADING : Role.BODY));
    text.setLength(0);
    digits.clear();
    boxes.forEach(box -> add(level, box));
    boxes.clear();
  }

  void endCell(int level, boolean heading) {
    endParagraph(level, heading);
    tables.get(level - 1).endCell();
  }

  void endRow(int level, boolean nested) {
    reach(level);
    tables.get(level - 1).endRow(shape(nested));
  }

  /** All there was. */
  List<Piece> finish(boolean heading) {
    if (!text.toString().isBlank() || !boxes.isEmpty()) {
      endParagraph(tables.size(), heading);
    }
    reach(0);
    return pieces;
  }

  private void add(int level, Piece piece) {
    if (level == 0) {
      pieces.add(piece);
    } else {
      tables.get(level - 1).add(piece);
    }
  }

  /** Closes and opens tables until so many are open. */
  private void reach(int level) {
    while (tables.size() > level) {
      TableBuilder closed = tables.remove(tables.size() - 1);
      Piece table = new Piece.Table(closed.build(shape(!tables.isEmpty())));
      add(tables.size(), table);
    }
    while (tables.size() < level) {
      story.checkNesting(tables.size() + 1);
      tables.add(new TableBuilder(story.nextTable(), story.context()));
    }
  }
}
