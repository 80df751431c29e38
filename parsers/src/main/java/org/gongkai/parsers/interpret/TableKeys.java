package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateColumn;
import org.gongkai.core.template.TemplateRow;
import org.gongkai.core.template.TemplateTable;

/**
 * The labels of one table of the forms that are printed in some rows of a grid.
 *
 * @param rows the keys of labels that name one row of the form, in order
 * @param heads the keys of labels of columns and of the heads over them
 */
record TableKeys(List<String> rows, Set<String> heads) {
  private static final Map<TableKind, Set<String>> ROWS = new EnumMap<>(TableKind.class);
  private static final Map<TableKind, Set<String>> HEADS = new EnumMap<>(TableKind.class);

  static {
    for (TableKind kind : TableKind.values()) {
      ROWS.put(kind, rowKeys(kind));
      HEADS.put(kind, headKeys(kind));
    }
  }

  TableKeys {
    rows = Collections.unmodifiableList(rows);
    heads = Collections.unmodifiableSet(heads);
  }

  static TableKeys of(TableKind kind, List<TableRow> rows) {
    Finder finder = new Finder(kind);
    for (int i = 0; i < rows.size(); i++) {
      List<Piece> pieces = rows.get(i).pieces();
      for (int j = 0; j < pieces.size(); j++) {
        Piece piece = pieces.get(j);
        if (!piece.inherited()) {
          finder.add(Stacks.labels(rows, i, piece));
        }
      }
    }
    return new TableKeys(finder.rows, finder.heads);
  }

  /** Takes of the readings of each label the first that the form has. */
  private static final class Finder {
    private final Set<String> ofRows;
    private final Set<String> ofHeads;
    private final List<String> rows = new ArrayList<>();
    private final Set<String> heads = new HashSet<>();

    Finder(TableKind kind) {
      this.ofRows = ROWS.getOrDefault(kind, Set.of());
      this.ofHeads = HEADS.getOrDefault(kind, Set.of());
    }

    void add(Iterable<Piece> labels) {
      boolean isRow = false;
      boolean isHead = false;
      for (Piece label : labels) {
        String key = label.key();
        if (!isRow && ofRows.contains(key)) {
          rows.add(key);
          isRow = true;
        }
        if (!isHead && ofHeads.contains(key)) {
          heads.add(key);
          isHead = true;
        }
      }
    }
  }

  /** The keys of rows; one that names two of them (被依法纠错数) tells nothing of either. */
  private static Set<String> rowKeys(TableKind kind) {
    Set<String> keys = new HashSet<>();
    Set<String> several = new HashSet<>();
    for (ReportTemplate template : ReportTemplate.all()) {
      Map<String, TemplateRow> owners = new HashMap<>();
      template.table(kind).stream()
          .flatMap(TableKeys::rows)
          .forEach(
              row -> {
                for (String key : Vocabulary.spellings(row).map(SeenLabels::key).toList()) {
                  TemplateRow before = owners.put(key, row);
                  (before == null || before == row ? keys : several).add(key);
                }
              });
    }
    keys.removeAll(several);
    keys.removeAll(groupKeys(kind));
    keys.removeIf(Vocabulary::tellsNothing);
    return keys;
  }

  /** The labels over rows, which stand again at every row where cells were unmerged. */
  private static Set<String> groupKeys(TableKind kind) {
    Set<String> keys = new HashSet<>();
    for (ReportTemplate template : ReportTemplate.all()) {
      template.table(kind).stream()
          .flatMap(TableKeys::rows)
          .flatMap(row -> row.path().subList(0, row.path().size() - 1).stream())
          .map(Labels::key)
          .forEach(keys::add);
    }
    return keys;
  }

  private static Stream<TemplateRow> rows(TemplateTable table) {
    return table.blocks().stream()
        .flatMap(block -> block.rows().stream())
        .filter(TemplateRow::hasFigures);
  }

  private static Set<String> headKeys(TableKind kind) {
    Set<String> keys = new HashSet<>();
    for (ReportTemplate template : ReportTemplate.all()) {
      template.table(kind).stream()
          .flatMap(table -> table.blocks().stream())
          .flatMap(block -> Stream.concat(lead(block.lead()), columns(block.columns())))
          .map(Labels::key)
          .forEach(keys::add);
    }
    keys.removeIf(Vocabulary::tellsNothing);
    return keys;
  }

  private static Stream<String> lead(String lead) {
    return lead.isEmpty() ? Stream.empty() : Stream.of(lead);
  }

  private static Stream<String> columns(List<TemplateColumn> columns) {
    return columns.stream().flatMap(Vocabulary::spellings);
  }
}
