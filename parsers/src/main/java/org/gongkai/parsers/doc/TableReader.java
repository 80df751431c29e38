package org.gongkai.parsers.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.gongkai.parsers.word.Piece;
import org.gongkai.parsers.word.RawTable;
import org.gongkai.parsers.word.RawTable.Merge;
import org.jspecify.annotations.Nullable;

/** Reads the rows and cells of a table: runs of paragraphs, each ended by a mark. */
final class TableReader {
  private static final char CELL_MARK = '\u0007';

  /** A row: what its cells hold, and its shape if that fits them. */
  record Row(List<List<Piece>> cells, RowShapes.@Nullable Shape shape) {}

  private final Story story;
  private final ParagraphText text;
  private final int depth;
  private final List<Row> rows = new ArrayList<>();
  private final List<List<Piece>> cells = new ArrayList<>();
  private long count;

  TableReader(Story story, ParagraphText text, int depth) {
    story.checkNesting(depth);
    this.story = story;
    this.text = text;
    this.depth = depth;
  }

  RawTable read(List<Paragraph> paragraphs) {
    int number = story.nextTable();
    int start = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (RangeReader.level(paragraph) != depth) {
        continue;
      }
      if (paragraph.isTableRowEnd()) {
        addCell(paragraphs.subList(start, i));
        addRow(story.shapes().shape(paragraph));
        start = i + 1;
      } else if (endsCell(paragraph)) {
        addFullCell(paragraphs.subList(start, i + 1));
        start = i + 1;
      }
    }
    addCell(paragraphs.subList(start, paragraphs.size()));
    addRow(null);
    return new RawTable(number, List.of(), RowColumns.of(rows).lay(rows));
  }

  private static boolean endsCell(Paragraph paragraph) {
    String text = paragraph.text();
    return paragraph.isEmbeddedCellMark()
        || !text.isEmpty() && text.charAt(text.length() - 1) == CELL_MARK;
  }

  /** What stands before a mark that should be another one is a cell, too, if it is something. */
  private void addCell(List<Paragraph> paragraphs) {
    if (!paragraphs.isEmpty()) {
      addFullCell(paragraphs);
    }
  }

  private void addFullCell(List<Paragraph> paragraphs) {
    story.context().check("maxTableCells", ++count, story.context().limits().maxTableCells());
    cells.add(new RangeReader(story, text, depth).readAll(paragraphs));
  }

  private void addRow(RowShapes.@Nullable Shape shape) {
    if (!cells.isEmpty()) {
      story.context().checkTime();
      boolean fits = shape != null && shape.fits(cells.size());
      rows.add(new Row(List.copyOf(cells), fits ? shape : null));
      cells.clear();
    }
  }

  static Merge vertical(TableCellDescriptor cell) {
    if (cell.isFVertRestart()) {
      return Merge.START;
    }
    return cell.isFVertMerge() ? Merge.CONTINUE : Merge.NONE;
  }

  static Merge horizontal(TableCellDescriptor cell) {
    if (cell.isFFirstMerged()) {
      return Merge.START;
    }
    return cell.isFMerged() ? Merge.CONTINUE : Merge.NONE;
  }
}
