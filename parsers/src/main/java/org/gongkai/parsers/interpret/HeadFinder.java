package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.core.template.TemplateBlock;
import org.gongkai.core.template.TemplateColumn;
import org.gongkai.core.template.TemplateTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the head rows of a table and which column of the form each head names. A head that lost a
 * part of its label (本年新 for 本年新制作数量) is named by its place among the heads of the same block that
 * are whole.
 */
final class HeadFinder {
  private static final double ALIKE = 0.6;

  private final TemplateTable table;
  private final FormIndex form;

  HeadFinder(TemplateTable table) {
    this.table = table;
    this.form = FormIndex.of(table);
  }

  /** The heads of a row, from the first one that names a column; empty if it is no head row. */
  Optional<List<Head>> heads(TableRow row) {
    List<Piece> pieces = row.pieces();
    if (row.hasNumber() || !nameColumn(pieces)) {
      return Optional.empty();
    }
    return bestBlock(pieces).map(columns -> heads(pieces, columns));
  }

  private boolean nameColumn(List<Piece> labels) {
    for (int i = 0; i < labels.size(); i++) {
      if (namesColumn(labels.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label names a column in any block. */
  boolean namesColumn(Piece label) {
    return form.columnKeys().contains(label.key());
  }

  /** The column that a label names in the first block that has such a column; empty if none. */
  Optional<String> columnOf(Piece label) {
    for (FormIndex.Columns columns : form.columns()) {
      String columnId = exactColumn(label, columns);
      if (columnId != null) {
        return Optional.of(columnId);
      }
    }
    return Optional.empty();
  }

  /** Whether some block has all these columns. */
  boolean isOfOneBlock(Set<String> columnIds) {
    return table.blocks().stream()
        .map(block -> block.columns().stream().map(TemplateColumn::id).toList())
        .anyMatch(columns -> columns.containsAll(columnIds));
  }

  /** How many columns the widest block with this column has. */
  int widthOfBlockWith(String columnId) {
    return table.blocks().stream()
        .filter(block -> block.columns().stream().anyMatch(c -> c.id().equals(columnId)))
        .mapToInt(block -> block.columns().size())
        .max()
        .orElse(0);
  }

  private Optional<FormIndex.Columns> bestBlock(List<Piece> pieces) {
    FormIndex.Columns best = null;
    int most = 0;
    List<FormIndex.Columns> blocks = form.columns();
    for (int i = 0; i < blocks.size(); i++) {
      FormIndex.Columns columns = blocks.get(i);
      int named = namedColumns(pieces, columns).size();
      // Short labels such as 总计 name rows as well; one of them alone makes no head row.
      int enough = columns.block().columns().size() > 2 && columns.isShort() ? 2 : 1;
      if (named >= enough && named > most) {
        best = columns;
        most = named;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Set<String> namedColumns(List<Piece> pieces, FormIndex.Columns columns) {
    Set<String> named = new HashSet<>();
    for (int i = 0; i < pieces.size(); i++) {
      String columnId = exactColumn(pieces.get(i), columns);
      if (columnId != null) {
        named.add(columnId);
      }
    }
    return named;
  }

  private static @Nullable String exactColumn(Piece piece, FormIndex.Columns columns) {
    TemplateColumn column = columns.byKey().get(piece.key());
    return column == null ? null : column.id();
  }

  private List<Head> heads(List<Piece> pieces, FormIndex.Columns columns) {
    List<Head> heads = new ArrayList<>();
    Set<String> taken = namedColumns(pieces, columns);
    boolean begun = false;
    for (Piece piece : pieces) {
      String columnId = exactColumn(piece, columns);
      if (columnId == null && !piece.isBlank() && !isOtherHead(piece)) {
        columnId = likeColumn(piece, columns.block(), taken);
      }
      begun |= columnId != null;
      if (begun) {
        heads.add(new Head(columnId, piece));
      }
    }
    return TornHeads.complete(heads, pieces, columns.block());
  }

  private boolean isOtherHead(Piece piece) {
    return form.heads().contains(piece.key());
  }

  /** The first column not yet taken whose label begins with this one, or is most like it. */
  private static @Nullable String likeColumn(Piece piece, TemplateBlock block, Set<String> taken) {
    String key = piece.key();
    String best = null;
    double bestLikeness = ALIKE;
    for (TemplateColumn column : block.columns()) {
      String label = SeenLabels.key(column.labelZh());
      double likeness =
          key.length() > 1 && label.startsWith(key) ? 1 : Labels.similarity(label, key);
      if (!taken.contains(column.id()) && likeness > bestLikeness) {
        best = column.id();
        bestLikeness = likeness;
      }
    }
    if (best != null) {
      taken.add(best);
    }
    return best;
  }
}
