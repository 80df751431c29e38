package org.gongkai.parsers.interpret;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.text.CompactText;
import org.gongkai.parsers.source.Grid;

/** Leaves out the columns of a ruled table that hold another year's figures, to compare. */
final class OtherYearColumns {
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年(?:度|末|数|统计数|数据|情况)?");
  private static final Set<String> YEAR_BEFORE =
      Set.of("上年", "上年度", "上年数", "上年同期", "上年统计数", "去年", "去年同期");

  private OtherYearColumns() {}

  /**
   * A part of a table without the columns whose heads name only another year than the report's, if
   * most rows that hold figures hold some in other columns, too.
   */
  static TableSegment without(TableSegment segment, int year) {
    List<TableRow> rows = segment.rows();
    if (rows.get(0).kind() != Grid.Kind.RULED) {
      return segment;
    }
    BitSet other = columns(rows, year);
    if (other.isEmpty()) {
      return segment;
    }
    List<TableRow> own = rows.stream().map(row -> without(row, other)).toList();
    return withFigures(own) * 2 >= withFigures(rows) && withFigures(own) > 0
        ? TableSegment.of(segment.kind(), own, segment.caption())
        : segment;
  }

  private static BitSet columns(List<TableRow> rows, int year) {
    BitSet columns = new BitSet();
    for (TableRow row : rows) {
      if (!row.hasNumber()) {
        List<Piece> pieces = row.pieces();
        for (int i = 0; i < pieces.size(); i++) {
          Piece piece = pieces.get(i);
          if (mayNameYear(piece.text()) && isOfOther(Labels.compact(piece.text()), year)) {
            columns.set(piece.column(), piece.columnEnd());
          }
        }
      }
    }
    return columns;
  }

  private static boolean mayNameYear(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '年' || !CompactText.isSimple(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfOther(String head, int year) {
    Matcher named = YEAR.matcher(head);
    return named.matches() ? Integer.parseInt(named.group(1)) != year : YEAR_BEFORE.contains(head);
  }

  private static TableRow without(TableRow row, BitSet columns) {
    List<Piece> kept =
        row.pieces().stream()
            .filter(piece -> columns.nextClearBit(piece.column()) < piece.columnEnd())
            .toList();
    return new TableRow(row.grid(), row.index(), kept);
  }

  private static long withFigures(List<TableRow> rows) {
    return rows.stream().filter(TableRow::hasNumber).count();
  }
}
