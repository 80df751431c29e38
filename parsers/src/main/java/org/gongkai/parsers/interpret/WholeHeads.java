package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.parsers.source.Grid;

/**
 * The cells of a table with wrapped heads put together: 处理决定数量 under 本年 is no head of its own, and
 * each form has one of the two.
 */
final class WholeHeads {
  private static final Set<String> HEADS =
      ReportTemplate.all().stream()
          .flatMap(template -> template.table(TableKind.PROACTIVE).stream())
          .flatMap(table -> table.blocks().stream())
          .flatMap(block -> block.columns().stream())
          .flatMap(Vocabulary::spellings)
          .map(Labels::key)
          .collect(Collectors.toUnmodifiableSet());

  private WholeHeads() {}

  static List<Piece> of(List<TableRow> rows) {
    List<Piece> labels = new ArrayList<>();
    Set<Location> taken = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      for (Piece piece : rows.get(i).pieces()) {
        if (!piece.inherited() && !piece.isBlank() && !taken.contains(piece.location())) {
          labels.add(wholeHead(rows, i, piece, taken));
        }
      }
    }
    return labels;
  }

  private static Piece wholeHead(List<TableRow> rows, int row, Piece piece, Set<Location> taken) {
    if (rows.get(row).kind() != Grid.Kind.ALIGNED || piece.isFigureLike()) {
      return piece;
    }
    List<Stacks.Label> stack = Stacks.labelsFrom(rows, row, piece);
    for (int i = stack.size() - 1; i > 0; i--) {
      if (HEADS.contains(stack.get(i).piece().key())) {
        taken.addAll(stack.get(i).parts());
        return stack.get(i).piece();
      }
    }
    return piece;
  }
}
