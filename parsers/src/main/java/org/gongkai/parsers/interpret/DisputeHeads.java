package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.core.model.DisputeKind;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateBlock;
import org.gongkai.core.template.TemplateColumn;
import org.gongkai.core.template.TemplateRow;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.parsers.source.Extent;
import org.jspecify.annotations.Nullable;

/**
 * Finds the heads of table 四: for each column the block and the result that stand over it. One
 * instance reads one table; what a label names is worked out once, for it stands over many columns.
 */
final class DisputeHeads {
  private static final double ALIKE = 0.7;

  private static final Map<TemplateTable, Form> FORMS = forms();

  private final TemplateTable table;
  private final TemplateBlock block;
  private final Form form;
  private final Map<String, Optional<String>> resultByKey = new HashMap<>();
  private final Map<String, Optional<String>> kindByKey = new HashMap<>();

  DisputeHeads(TemplateTable table) {
    this.table = table;
    this.block = table.blocks().get(0);
    Form known = FORMS.get(table);
    this.form = known == null ? Form.of(table) : known;
  }

  private static Map<TemplateTable, Form> forms() {
    Map<TemplateTable, Form> forms = new IdentityHashMap<>();
    for (ReportTemplate template : ReportTemplate.all()) {
      template.table(TableKind.DISPUTES).ifPresent(table -> forms.put(table, Form.of(table)));
    }
    return forms;
  }

  /**
   * What labels name in a table of the forms, by their keys: a result by its column id, a block by
   * its row id.
   */
  private static final class Form {
    private final Remembered<Optional<String>> result;
    private final Remembered<Optional<String>> kind;

    private Form(Map<String, List<String>> results, Map<String, List<String>> kinds) {
      this.result = new Remembered<>(key -> like(results, key).findFirst());
      this.kind = new Remembered<>(key -> like(kinds, key).reduce((first, last) -> last));
    }

    private static Stream<String> like(Map<String, List<String>> labels, String key) {
      return labels.entrySet().stream()
          .filter(entry -> isLike(entry.getValue(), key))
          .map(Map.Entry::getKey);
    }

    /** The first result of the form that a key is like. */
    Optional<String> result(String key) {
      return result.of(key);
    }

    /** The last block of the form that a key is like. */
    Optional<String> kind(String key) {
      return kind.of(key);
    }

    static Form of(TemplateTable table) {
      Map<String, List<String>> results = new LinkedHashMap<>();
      Map<String, List<String>> kinds = new LinkedHashMap<>();
      TemplateBlock block = table.blocks().get(0);
      for (TemplateColumn column : block.columns()) {
        results.put(column.id(), Vocabulary.spellings(column).map(SeenLabels::key).toList());
      }
      for (TemplateRow row : block.rows()) {
        if (row.hasFigures()) {
          kinds.put(row.id(), List.of(SeenLabels.key(row.label())));
        }
      }
      return new Form(results, kinds);
    }
  }

  /**
   * The heads of a ruled table by column; their column ids are whole cell ids. None where a result
   * stands under no block: the heads have moved.
   */
  List<Head> ofRuled(List<TableRow> rows) {
    Map<Piece, Head> heads = new LinkedHashMap<>();
    for (List<Piece> over : byColumn(rows)) {
      Optional<Piece> result = lowestResult(over);
      Optional<String> kind = lowestKind(over);
      if (result.isPresent() && kind.isEmpty()) {
        return List.of();
      }
      if (result.isPresent()) {
        String id =
            table.kind().id() + "." + kind.orElse("") + "." + result(result.get()).orElse("");
        heads.putIfAbsent(result.get(), new Head(id, result.get()));
      }
    }
    return withoutRepeats(heads.values().stream().toList());
  }

  /** Heads that were merged in the form and stand unmerged side by side are one. */
  private static List<Head> withoutRepeats(List<Head> heads) {
    Map<String, Head> byId = new LinkedHashMap<>();
    heads.forEach(head -> byId.putIfAbsent(String.valueOf(head.columnId()), head));
    return byId.size() < heads.size() ? List.of() : heads;
  }

  /**
   * Whether the heads print the results of blocks in another order than the form does: then figures
   * known by their order alone cannot be told.
   */
  boolean areInAnotherOrder(List<TableRow> rows) {
    List<String> form = block.columns().stream().map(TemplateColumn::id).toList();
    return rows.stream().anyMatch(row -> inAnotherOrder(results(row), form));
  }

  private static boolean inAnotherOrder(List<String> printed, List<String> form) {
    List<String> inOrder = new ArrayList<>();
    for (int blocks = printed.size() / form.size(); blocks > 0; blocks--) {
      inOrder.addAll(form);
    }
    return !printed.equals(inOrder)
        && printed.stream().sorted().toList().equals(inOrder.stream().sorted().toList());
  }

  private List<String> results(TableRow row) {
    List<String> results = new ArrayList<>();
    for (Piece piece : row.pieces()) {
      if (!piece.inherited()) {
        result(piece).ifPresent(results::add);
      }
    }
    return results;
  }

  /** What stands over each column, from above; grids may have very many. */
  private static List<List<Piece>> byColumn(List<TableRow> rows) {
    int columns = rows.stream().mapToInt(row -> row.grid().columns()).max().orElse(0);
    List<List<Piece>> over = new ArrayList<>(columns);
    for (int column = 0; column < columns; column++) {
      over.add(new ArrayList<>());
    }
    for (TableRow row : rows) {
      for (int i = 0; i < row.pieces().size(); i++) {
        Piece piece = row.pieces().get(i);
        if (!piece.isBlank()) {
          over.subList(piece.column(), piece.columnEnd()).forEach(column -> column.add(piece));
        }
      }
    }
    return over;
  }

  private Optional<Piece> lowestResult(List<Piece> over) {
    Piece lowest = null;
    for (Piece piece : over) {
      if (result(piece).isPresent()) {
        lowest = piece;
      }
    }
    return Optional.ofNullable(lowest);
  }

  private Optional<String> result(Piece piece) {
    return resultByKey.computeIfAbsent(piece.key(), form::result);
  }

  private Optional<String> kind(Piece piece) {
    return kindByKey.computeIfAbsent(piece.key(), form::kind);
  }

  private static boolean isLike(List<String> labels, String key) {
    return labels.stream()
        .anyMatch(
            label -> label.equals(key) || (key.length() > 3 && Labels.areAlike(label, key, ALIKE)));
  }

  private Optional<String> lowestKind(List<Piece> over) {
    String found = null;
    for (Piece piece : over) {
      found = kind(piece).orElse(found);
    }
    return Optional.ofNullable(found);
  }

  /**
   * Where the columns of a table known from alignment stand: the heads' first lines, if there are
   * as many of them side by side as the form has columns.
   */
  static ColumnPlaces.Allowed ofAligned(List<TableRow> rows, List<String> ids) {
    List<Extent> tops = sideBySide(rows, ids.size() + 1);
    if (tops.size() != ids.size()) {
      return ColumnPlaces.Allowed.ANY;
    }
    Map<String, Extent> places = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      places.put(ids.get(i), tops.get(i));
    }
    return (piece, column) -> isNearest(piece.extent(), places.get(column), tops);
  }

  private static boolean isNearest(
      @Nullable Extent extent, @Nullable Extent place, List<Extent> all) {
    if (extent == null || place == null) {
      return true;
    }
    double own = Math.abs(extent.centre() - place.centre());
    return all.stream().allMatch(other -> own <= Math.abs(extent.centre() - other.centre()));
  }

  /** The first lines of heads that stand side by side, at most so many. */
  private static List<Extent> sideBySide(List<TableRow> rows, int most) {
    List<Extent> columns = new ArrayList<>();
    for (TableRow row : rows) {
      for (Piece piece : row.pieces()) {
        Extent extent = piece.extent();
        if (columns.size() == most) {
          return columns;
        }
        boolean kind = DisputeKindLabels.isKind(piece.text());
        if (extent != null && !kind && columns.stream().noneMatch(c -> overlap(c, extent))) {
          columns.add(extent);
        }
      }
    }
    columns.sort(Comparator.comparingDouble(Extent::left));
    return columns;
  }

  private static boolean overlap(Extent a, Extent b) {
    return a.left() < b.right() && b.left() < a.right();
  }

  /** The labels over the results. */
  private static final class DisputeKindLabels {
    private DisputeKindLabels() {}

    static boolean isKind(String text) {
      String key = Labels.key(text);
      if (key.equals("行政诉讼")) {
        return true;
      }
      for (DisputeKind kind : DisputeKind.values()) {
        if (key.equals(kind.labelZh())) {
          return true;
        }
      }
      return key.length() > 4;
    }
  }
}
