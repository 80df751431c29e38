package org.gongkai.parsers.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.ReadContext;
import org.jsoup.nodes.Element;

/** Reads a {@code table}: its caption as text, then its rows, the head's first, the foot's last. */
final class TableReader {
  private static final int MOST_COLUMNS_SPANNED = 1000;
  private static final int MOST_ROWS_SPANNED = 65534;
  private static final Pattern NUMBER = Pattern.compile("^\\s*\\+?(\\d{1,9})");

  private final ReadContext context;
  private final int tables;

  private TableReader(ReadContext context, int tables) {
    this.context = context;
    this.tables = tables;
  }

  static List<Piece> read(Element table, ReadContext context, int tables) {
    context.checkTime();
    TableReader reader = new TableReader(context, tables);
    List<Piece> pieces = new ArrayList<>();
    for (Element child : shown(table)) {
      if (child.normalName().equals("caption")) {
        pieces.addAll(FlowReader.read(child, context, tables));
      }
    }
    LaidTable laid = TableLayout.lay(reader.raw(table), context);
    if (!laid.cells().isEmpty()) {
      pieces.add(new Piece.Table(laid, Grid.Kind.RULED, table));
    }
    return pieces;
  }

  private RawTable raw(Element table) {
    List<List<List<RawTable.Cell>>> groups = new ArrayList<>();
    groups(table).forEach(group -> groups.add(rows(group)));
    return new RawTable(groups);
  }

  /** The first head comes first and the first foot last, wherever they are written. */
  private static List<Element> groups(Element table) {
    List<Element> bodies = new ArrayList<>();
    Element head = null;
    Element foot = null;
    for (Element child : shown(table)) {
      String name = child.normalName();
      if (name.equals("thead") && head == null) {
        head = child;
      } else if (name.equals("tfoot") && foot == null) {
        foot = child;
      } else if (name.equals("tbody") || name.equals("thead") || name.equals("tfoot")) {
        bodies.add(child);
      }
    }
    List<Element> groups = new ArrayList<>();
    groups.add(head);
    groups.addAll(bodies);
    groups.add(foot);
    groups.removeIf(Objects::isNull);
    return groups;
  }

  private List<List<RawTable.Cell>> rows(Element group) {
    List<List<RawTable.Cell>> rows = new ArrayList<>();
    for (Element row : shown(group)) {
      if (row.normalName().equals("tr")) {
        rows.add(shown(row).stream().filter(TableReader::isCell).map(this::cell).toList());
      }
    }
    return rows;
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  private RawTable.Cell cell(Element cell) {
    return new RawTable.Cell(
        Math.min(span(cell, "rowspan"), MOST_ROWS_SPANNED),
        Math.max(1, Math.min(span(cell, "colspan"), MOST_COLUMNS_SPANNED)),
        FlowReader.read(cell, context, tables));
  }

  private static int span(Element cell, String attribute) {
    Matcher number = NUMBER.matcher(cell.attr(attribute));
    return number.find() ? Integer.parseInt(number.group(1)) : 1;
  }

  private static List<Element> shown(Element parent) {
    return parent.children().stream().filter(child -> !Display.isHidden(child)).toList();
  }
}
