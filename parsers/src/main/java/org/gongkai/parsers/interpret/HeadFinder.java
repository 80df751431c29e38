package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Set<String> otherHeads;
  private final Set<String> columnKeys;

  HeadFinder(TemplateTable table) {
    this.table = table;
    this.otherHeads = table.headers().stream().map(FormLabels::key).collect(Collectors.toSet());
    this.columnKeys =
        table.blocks().stream()
            .flatMap(block -> block.columns().stream())
            .flatMap(Vocabulary::spellings)
            .map(FormLabels::key)
            .collect(Collectors.toSet());
  }

  /** The heads of a row, from the first one that names a column; empty if it is no head row. */
  Optional<List<Head>> heads(TableRow row) {
    if (row.pieces().stream().anyMatch(HeadFinder::isNumber)) {
      return Optional.empty();
    }
    List<Piece> pieces = row.pieces();
    return bestBlock(pieces).map(block -> heads(pieces, block));
  }

  /** Whether a text is the label of a column. */
  boolean isColumnLabel(String text) {
    String key = Labels.key(text);
    return columnKeys.contains(key);
  }

  /** The column that a label names in the first block that has such a column; empty if none. */
  Optional<String> columnOf(String text) {
    String key = Labels.key(text);
    return table.blocks().stream()
        .flatMap(block -> block.columns().stream())
        .filter(column -> Vocabulary.spellings(column).map(Labels::key).anyMatch(key::equals))
        .map(TemplateColumn::id)
        .findFirst();
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

  private static boolean isNumber(Piece piece) {
    return !piece.isBlank() && !Notation.isNothing(piece.text()) && piece.isFigureLike();
  }

  private Optional<TemplateBlock> bestBlock(List<Piece> pieces) {
    TemplateBlock best = null;
    int most = 0;
    for (TemplateBlock block : table.blocks()) {
      int named = namedColumns(pieces, block).size();
      int enough = block.columns().size() > 2 && hasShortLabels(block) ? 2 : 1;
      if (named >= enough && named > most) {
        best = block;
        most = named;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Short labels such as 总计 name rows as well; one of them alone makes no head row. */
  private static boolean hasShortLabels(TemplateBlock block) {
    return block.columns().stream()
        .anyMatch(column -> FormLabels.key(column.labelZh()).length() < 4);
  }

  private Set<String> namedColumns(List<Piece> pieces, TemplateBlock block) {
    Set<String> named = new HashSet<>();
    for (Piece piece : pieces) {
      String columnId = exactColumn(piece, block);
      if (columnId != null) {
        named.add(columnId);
      }
    }
    return named;
  }

  private static @Nullable String exactColumn(Piece piece, TemplateBlock block) {
    String key = Labels.key(piece.text());
    for (TemplateColumn column : block.columns()) {
      if (Vocabulary.spellings(column).anyMatch(label -> FormLabels.key(label).equals(key))) {
        return column.id();
      }
    }
    return null;
  }

  private List<Head> heads(List<Piece> pieces, TemplateBlock block) {
    List<Head> heads = new ArrayList<>();
    Set<String> taken = namedColumns(pieces, block);
    boolean begun = false;
    for (Piece piece : pieces) {
      String columnId = exactColumn(piece, block);
      if (columnId == null && !piece.isBlank() && !isOtherHead(piece)) {
        columnId = likeColumn(piece, block, taken);
      }
      begun |= columnId != null;
      if (begun) {
        heads.add(new Head(columnId, piece));
      }
    }
    return TornHeads.complete(heads, pieces, block);
  }

  private boolean isOtherHead(Piece piece) {
    return otherHeads.contains(Labels.key(piece.text()));
  }

  /** The first column not yet taken whose label begins with this one, or is most like it. */
  private static @Nullable String likeColumn(Piece piece, TemplateBlock block, Set<String> taken) {
    String key = Labels.key(piece.text());
    String best = null;
    double bestLikeness = ALIKE;
    for (TemplateColumn column : block.columns()) {
      String label = FormLabels.key(column.labelZh());
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
