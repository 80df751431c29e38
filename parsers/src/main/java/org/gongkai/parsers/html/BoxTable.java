package org.gongkai.parsers.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.ReadContext;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tables made of nested boxes instead of {@code table}: told by styles that say so, or by boxes
 * that hold rows of short boxes.
 */
final class BoxTable {
  private static final int LONGEST_CELL = 120;
  private static final int FEWEST_ROWS = 2;
  private static final Set<String> NO_PLAIN_TEXT = Set.of("img", "table", "h1", "h2", "h3");

  private BoxTable() {}

  /** The table that an element's boxes make, if they do. */
  static Optional<Piece.Table> find(Element element, ReadContext context, int tables) {
    if (!Display.isBlock(element) || element.childrenSize() < FEWEST_ROWS) {
      return Display.isShownAs(element, "table")
          ? table(element, styledRows(element), context, tables)
          : Optional.empty();
    }
    if (Display.isShownAs(element, "table") || isStyledBody(element)) {
      return table(element, styledRows(element), context, tables);
    }
    List<Element> rows = shownChildren(element);
    return holdsRows(element, rows) && areTable(rows.stream().map(BoxTable::cells).toList())
        ? table(element, rows, context, tables)
        : Optional.empty();
  }

  private static boolean isStyledBody(Element element) {
    return shownChildren(element).stream().allMatch(child -> Display.isShownAs(child, "table-row"));
  }

  private static List<Element> styledRows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : shownChildren(table)) {
      if (Display.isShownAs(child, "table-(?:row|header|footer)-group")) {
        rows.addAll(shownChildren(child));
      } else {
        rows.add(child);
      }
    }
    return rows;
  }

  private static Optional<Piece.Table> table(
      Element element, List<Element> rows, ReadContext context, int tables) {
    List<List<RawTable.Cell>> raw = new ArrayList<>();
    for (Element row : rows) {
      List<RawTable.Cell> cells = new ArrayList<>();
      for (Element cell : cells(row)) {
        cells.add(new RawTable.Cell(1, 1, FlowReader.read(cell, context, tables)));
      }
      raw.add(cells);
    }
    LaidTable laid = TableLayout.lay(new RawTable(List.of(raw)), context);
    boolean even = raw.stream().allMatch(row -> row.size() == laid.columns());
    Grid.Kind kind = even ? Grid.Kind.RULED : Grid.Kind.ORDERED;
    return laid.cells().isEmpty()
        ? Optional.empty()
        : Optional.of(new Piece.Table(laid, kind, element));
  }

  /** A row without boxes is one cell. */
  private static List<Element> cells(Element row) {
    return isLeaf(row) ? List.of(row) : shownChildren(row);
  }

  /** Whether an element holds nothing but rows of short boxes. */
  private static boolean holdsRows(Element element, List<Element> rows) {
    return isBox(element)
        && rows.size() >= FEWEST_ROWS
        && !hasOwnText(element)
        && rows.stream().allMatch(BoxTable::isRow);
  }

  private static boolean areTable(List<List<Element>> rows) {
    return areRegular(rows) || haveFigures(rows);
  }

  /** Half of the rows hold several boxes, some a label with figures. */
  private static boolean haveFigures(List<List<Element>> rows) {
    long several = rows.stream().filter(row -> row.size() > 1).count();
    return several * 2 >= rows.size()
        && rows.stream().filter(BoxTable::isLabelWithFigures).count() >= FEWEST_ROWS;
  }

  private static boolean isLabelWithFigures(List<Element> cells) {
    return cells.size() > 1
        && !Figures.isFigure(cells.get(0).text())
        && cells.stream().skip(1).allMatch(cell -> Figures.isFigure(cell.text()));
  }

  /** Most of the rows hold equally many boxes. */
  private static boolean areRegular(List<List<Element>> rows) {
    int most = rows.stream().mapToInt(List::size).max().orElse(0);
    long full = rows.stream().filter(row -> row.size() == most).count();
    return most > 1 && full >= FEWEST_ROWS && full * 2 >= rows.size();
  }

  private static boolean isRow(Element row) {
    return isBox(row)
        && (isLeaf(row)
            ? isCell(row)
            : !hasOwnText(row) && shownChildren(row).stream().allMatch(BoxTable::isCell));
  }

  private static boolean isCell(Element cell) {
    return (isBox(cell) || cell.normalName().equals("p"))
        && isSmall(cell)
        && Blanks.inked(cell.text()) <= LONGEST_CELL
        && cell.stream().noneMatch(BoxTable::isNoPlainText);
  }

  private static boolean isNoPlainText(Element element) {
    String name = element.normalName();
    return NO_PLAIN_TEXT.contains(name) || name.equals("a") && element.hasAttr("href");
  }

  /** Nothing but a paragraph or two of inline text. */
  private static boolean isSmall(Element cell) {
    return shownChildren(cell).stream()
        .allMatch(
            child -> !Display.isBlock(child) || child.normalName().equals("p") && isLeaf(child));
  }

  private static boolean isBox(Element element) {
    String name = element.normalName();
    return name.equals("div") || name.equals("section") || name.equals("ul") || name.equals("li");
  }

  private static boolean isLeaf(Element element) {
    return shownChildren(element).stream().noneMatch(Display::isBlock);
  }

  private static boolean hasOwnText(Element element) {
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode text && !Blanks.strip(text.getWholeText()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static List<Element> shownChildren(Element parent) {
    return parent.children().stream().filter(child -> !Display.isHidden(child)).toList();
  }
}
