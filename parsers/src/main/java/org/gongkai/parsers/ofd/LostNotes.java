package org.gongkai.parsers.ofd;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.PageLocation;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.word.MarkedDigits;
import org.gongkai.parsers.word.Sight;

/**
 * The pages whose notes cannot be read. One may lie over a figure or cross it out: no one can tell
 * which figures of the page are to be seen.
 */
final class LostNotes {
  /** A number with its measure word, or at the end of a clause. */
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![第\\d.,，/-])\\d(?:[\\d.,，]{0,20}\\d)?"
              + "(?=\\s*[余多来]?\\s*[万亿]?\\s*[余多]?\\s*"
              + "[元人件条项份次起宗例个篇期场部封处家批户名册张幅种类款卷桩%％])"
              + "|(?<![第\\d.,，/-])\\d{1,6}(?=\\s*(?:[，。；、,;)）]|$))");

  private final Set<Integer> pages = new HashSet<>();

  void add(int page) {
    pages.add(page);
  }

  /** The blocks, with marks on the digits of the figures on these pages. */
  List<Block> mark(List<Block> blocks) {
    return pages.isEmpty() ? blocks : blocks.stream().map(this::marked).toList();
  }

  private Block marked(Block block) {
    if (block instanceof Grid grid) {
      List<GridCell> cells = grid.cells().stream().map(this::marked).toList();
      return new Grid(grid.kind(), grid.rows(), grid.columns(), cells, grid.location());
    }
    return block instanceof Paragraph paragraph && isOn(paragraph.location())
        ? new Paragraph(inDoubt(paragraph.text()), paragraph.role(), paragraph.location())
        : block;
  }

  private GridCell marked(GridCell cell) {
    return isOn(cell.location())
        ? new GridCell(
            cell.row(),
            cell.column(),
            cell.rowSpan(),
            cell.columnSpan(),
            inDoubt(cell.text()),
            cell.extent(),
            cell.location())
        : cell;
  }

  /** Words keep the digits of years, dates, ordinals and the numbers of rows. */
  private static String inDoubt(String text) {
    return Sight.holdsWords(text)
        ? COUNT.matcher(text).replaceAll(count -> MarkedDigits.FAINT.in(count.group()))
        : MarkedDigits.FAINT.in(text);
  }

  private boolean isOn(Location location) {
    return location instanceof PageLocation place && pages.contains(place.page());
  }
}
