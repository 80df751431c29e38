package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.core.template.TemplateTable;

/**
 * The heads among cells that are only listed. Heads in two rows are listed row by row, so that the
 * last column may come before those that stand under a common head; any other order than the form's
 * says that the figures stand in another order, too.
 */
final class ListedHeads {
  /** Blocks of so few columns have their heads in one row. */
  private static final int ONE_ROW = 3;

  private static final Pattern NUMBERED = Pattern.compile("^\\s*[（(\\d一二三四五六七八九]");

  /** Of so many heads without a figure between them no order can be told. */
  private static final int MOST = 100;

  private final TemplateTable table;
  private final HeadFinder finder;
  private final List<Head> heads = new ArrayList<>();
  private boolean closed;

  ListedHeads(TemplateTable table, HeadFinder finder) {
    this.table = table;
    this.finder = finder;
  }

  /** Takes a label, which is a head or not. */
  void add(Piece piece) {
    if (NUMBERED.matcher(piece.text()).find()) {
      return; // the label of a row, which may read like that of a column: （七）总计
    }
    finder
        .columnOf(piece)
        .ifPresent(
            column -> {
              if (closed) {
                heads.clear();
                closed = false;
              }
              if (heads.size() < MOST) {
                heads.add(new Head(column, piece.withoutExtent()));
              }
            });
  }

  /** Figures follow: the heads before them are complete. */
  void close() {
    closed = true;
  }

  /** The heads that tell another order than the form's; none where they tell nothing new. */
  List<Head> inOtherOrder() {
    List<String> named = PrintedColumns.named(heads);
    if (named.size() <= ONE_ROW) {
      return PrintedColumns.areInOrder(named, table) ? List.of() : List.copyOf(heads);
    }
    String last = table.blocks().get(0).columns().get(lastColumn()).id();
    int at = named.indexOf(last);
    List<Head> others = heads.stream().filter(head -> !last.equals(head.columnId())).toList();
    boolean inOrder = at != 0 && PrintedColumns.areInOrder(PrintedColumns.named(others), table);
    return inOrder ? List.of() : at == 0 ? heads.subList(0, 2) : others;
  }

  private int lastColumn() {
    return table.blocks().get(0).columns().size() - 1;
  }
}
