package org.gongkai.parsers.interpret;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.core.model.TableKind;

/**
 * Leaves out tables that only share some words with a table of the form: a list of powers, a chart
 * of outcomes. They have neither the heads of the form nor most of its rows.
 */
final class ForeignTables {
  /** So many heads, or else so many rows, make a table one of the form. */
  private record Least(int heads, int rows) {}

  private static final Map<TableKind, Least> LEAST =
      new EnumMap<>(
          Map.of(
              TableKind.PROACTIVE, new Least(1, 5),
              TableKind.REQUESTS, new Least(2, 8),
              TableKind.STATISTICS, new Least(2, 3)));

  private ForeignTables() {}

  /** The segments of the form's own tables, in order. */
  static List<TableSegment> leaveOut(List<TableSegment> segments) {
    Set<TableSegment> own = Collections.newSetFromMap(new IdentityHashMap<>());
    for (TableKind kind : TableKind.values()) {
      List<TableSegment> ofKind = segments.stream().filter(s -> s.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        own(kind, ofKind).forEach(own::add);
      }
    }
    return segments.stream().filter(own::contains).toList();
  }

  private static Stream<TableSegment> own(TableKind kind, List<TableSegment> segments) {
    if (kind == TableKind.DISPUTES) {
      return segments.stream().filter(segment -> !isForeignSummary(segment));
    }
    return TableCopies.of(segments).stream()
        .filter(copy -> isOfForm(copy, Optional.ofNullable(LEAST.get(kind))))
        .flatMap(List::stream);
  }

  private static boolean isOfForm(List<TableSegment> copy, Optional<Least> least) {
    if (least.isEmpty()) {
      return true;
    }
    Set<String> heads = new HashSet<>();
    Set<String> rows = new HashSet<>();
    for (TableSegment segment : copy) {
      heads.addAll(segment.keys().heads());
      if (heads.size() >= least.get().heads()) {
        return true;
      }
      rows.addAll(segment.keys().rows());
    }
    return rows.size() >= least.get().rows();
  }

  /** Figures under one of the blocks and at most one of the results are a summary of table 四. */
  private static boolean isForeignSummary(TableSegment segment) {
    TableKeys keys = segment.keys();
    return keys.rows().size() == 1 && keys.heads().size() < 2 && segment.hasFigures();
  }
}
