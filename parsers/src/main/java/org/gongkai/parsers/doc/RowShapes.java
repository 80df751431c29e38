package org.gongkai.parsers.doc;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shapes of rows, which are kept with the marks that end them. POI's own rows are not
 * used: it takes a table that begins with another one inside of its first cell for that one.
 */
final class RowShapes {
  private final TreeMap<Integer, PAPX> paragraphs = new TreeMap<>();

  RowShapes(HWPFDocument document) {
    for (PAPX paragraph : document.getParagraphTable().getParagraphs()) {
      paragraphs.put(paragraph.getStart(), paragraph);
    }
  }

  /**
   * The shape of a row.
   *
   * @param edges the edges of its cells from left to right, one more than cells
   * @param cells how its cells are merged
   */
  record Shape(short[] edges, TableCellDescriptor[] cells) {
    /** Whether it tells of so many cells, each with a width. */
    boolean fits(int count) {
      boolean fits = edges.length > count && cells.length >= count;
      for (int i = 0; fits && i < count; i++) {
        fits = edges[i] <= edges[i + 1];
      }
      return fits;
    }
  }

  /** The shape of the row that a mark ends; null if it is not told. */
  @Nullable Shape shape(Paragraph mark) {
    Map.Entry<Integer, PAPX> found = paragraphs.floorEntry(mark.getEndOffset() - 1);
    if (found == null) {
      return null;
    }
    TableProperties row = TableSprmUncompressor.uncompressTAP(found.getValue().getSprmBuf());
    short[] edges = row.getRgdxaCenter();
    TableCellDescriptor[] cells = row.getRgtc();
    return edges == null || cells == null ? null : new Shape(edges, cells);
  }
}
