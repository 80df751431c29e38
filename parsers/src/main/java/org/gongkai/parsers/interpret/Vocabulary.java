package org.gongkai.parsers.interpret;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateBlock;
import org.gongkai.core.template.TemplateColumn;
import org.gongkai.core.template.TemplateRow;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.core.text.CompactText;
import org.jspecify.annotations.Nullable;

/** Which labels tell which table of the forms, over all templates. */
final class Vocabulary {
  /** Labels that stand in more than one table or in prose tell nothing by themselves. */
  private static final Set<String> TELL_NOTHING =
      Set.of("其他", "总计", "合计", "单位", "数量", "指标", "项目", "序号", "数值", "企业", "公民");

  /** The keys of the labels that stand in one table only. */
  private static final Map<String, TableKind> TABLES = tables();

  private static final Set<String> LEADS = leads();

  /** What stands in them belongs to no key. */
  private static final String BRACKETS = "([（［〔【";

  private static final String SQUARE_BRACKETS = "[]［］〔〕【】";

  /** All leads begin with it, which most texts do not even have. */
  private static final char FIRST_OF_LEADS = '第';

  /** Far more ideographs than any has. */
  private static final int LONGEST_LEAD = 40;

  private Vocabulary() {}

  /** The table that a label belongs to; null if none or more than one. */
  static @Nullable TableKind tableOf(String label) {
    return endsInDigit(label) ? null : tableOfKey(SeenLabels.key(label));
  }

  /**
   * Whether a label's key ends in a digit, as far as this tells at a glance: that of whole rows,
   * which no label of the forms is.
   */
  private static boolean endsInDigit(String label) {
    int last = label.length() - 1;
    return last > 0 && Notation.isDigit(label.charAt(last)) && hasPlainKey(label);
  }

  /** As {@link #tableOf(String)}, for the text of a row, which most rows need not put together. */
  static @Nullable TableKind tableOf(TableRow row) {
    Piece first = row.firstPrinted();
    if (first == null) {
      return null;
    }
    if (first == row.lastPrinted()) {
      return tableOfKey(first.key());
    }
    return mayBeginLabel(first) && !endsInDigit(row) ? tableOf(row.text()) : null;
  }

  /** Whether a label may begin with a piece, or be it: what follows may be only signs. */
  private static boolean mayBeginLabel(Piece first) {
    return first.label().mayGoOn() || tableOfKey(first.key()) != null;
  }

  /** As for its text. */
  private static boolean endsInDigit(TableRow row) {
    Piece last = Objects.requireNonNull(row.lastPrinted());
    return (last.isPlainCount() || endsInDigit(last.text())) && haveWholeKeys(row);
  }

  private static boolean haveWholeKeys(TableRow row) {
    List<Piece> pieces = row.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isPrintedHere() && !piece.isPlainCount() && !hasWholeKey(piece.text())) {
        return false;
      }
    }
    return true;
  }

  /** Whether what stands in brackets of a text does not go on behind it. */
  private static boolean hasWholeKey(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
      if (!CompactText.isSimple(c) || SQUARE_BRACKETS.indexOf(c) >= 0 || open < 0) {
        return false;
      }
    }
    return open == 0;
  }

  /** Whether all that stands in a text belongs to its key, signs and blanks aside. */
  private static boolean hasPlainKey(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!CompactText.isSimple(c) || BRACKETS.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** As {@link #tableOf}, for a label's key. */
  static @Nullable TableKind tableOfKey(String key) {
    return TABLES.get(key);
  }

  /** Whether a text is the line that stands over a block, for example {@code 第二十条第（一）项}. */
  static boolean isLead(String text) {
    return text.indexOf(FIRST_OF_LEADS) >= 0
        && !isTooLong(text)
        && LEADS.contains(SeenLabels.key(text));
  }

  /** Whether more stands in a text's key than in any lead and its number. */
  private static boolean isTooLong(String text) {
    return text.length() > LONGEST_LEAD
        && hasPlainKey(text)
        && Notation.ideographs(text) > LONGEST_LEAD;
  }

  private static Set<String> leads() {
    return ReportTemplate.all().stream()
        .flatMap(template -> template.tables().stream())
        .flatMap(table -> table.blocks().stream())
        .map(block -> Labels.key(block.lead()))
        .filter(lead -> !lead.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a key stands in more than one table, or in any. */
  static boolean tellsNothing(String key) {
    return TELL_NOTHING.contains(key);
  }

  private static Map<String, TableKind> tables() {
    Map<String, TableKind> tables = new HashMap<>();
    Set<String> several = new HashSet<>(TELL_NOTHING);
    keys()
        .forEach(
            (kind, keys) ->
                keys.stream().filter(key -> tables.put(key, kind) != null).forEach(several::add));
    tables.keySet().removeAll(several);
    return Map.copyOf(tables);
  }

  private static Map<TableKind, Set<String>> keys() {
    Map<TableKind, Set<String>> keys = new EnumMap<>(TableKind.class);
    for (ReportTemplate template : ReportTemplate.all()) {
      for (TemplateTable table : template.tables()) {
        Set<String> ofTable = keys.computeIfAbsent(table.kind(), kind -> new HashSet<>());
        labels(table).map(Labels::key).filter(key -> key.length() > 1).forEach(ofTable::add);
      }
    }
    return keys;
  }

  /** All labels of a table: heads, leads, columns, rows and groups, with their spellings. */
  static Stream<String> labels(TemplateTable table) {
    return Stream.concat(
        table.headers().stream(), table.blocks().stream().flatMap(Vocabulary::labels));
  }

  private static Stream<String> labels(TemplateBlock block) {
    Stream<String> lead = block.lead().isEmpty() ? Stream.empty() : Stream.of(block.lead());
    return Stream.of(
            lead,
            block.columns().stream().flatMap(Vocabulary::spellings),
            block.rows().stream().flatMap(Vocabulary::spellings),
            block.rows().stream().flatMap(row -> row.path().stream()))
        .flatMap(labels -> labels);
  }

  static Stream<String> spellings(TemplateColumn column) {
    return Stream.concat(Stream.of(column.labelZh()), column.spellings().stream());
  }

  static Stream<String> spellings(TemplateRow row) {
    return Stream.concat(Stream.of(row.label()), row.spellings().stream());
  }
}
