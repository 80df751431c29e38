package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.parsers.source.Grid;

/**
 * Parts the rows of one kind of grid into labels and value cells; keeps the heads between calls.
 */
@FunctionalInterface
interface LineReader {
  List<Line> read(List<TableRow> rows);

  /** The reader for a kind of grid. */
  static LineReader of(Grid.Kind kind, TemplateTable table) {
    return switch (kind) {
      case RULED -> new RuledLines(table)::read;
      case ORDERED -> new OrderedLines(table)::read;
      case ALIGNED -> new AlignedLines(table)::read;
      case LISTED -> rows -> new ListedLines(table).read(rows);
    };
  }

  /** The lines of all parts of a table, in order. */
  static List<Line> lines(TemplateTable table, List<TableSegment> segments) {
    Map<Grid.Kind, LineReader> readers = new EnumMap<>(Grid.Kind.class);
    List<Line> lines = new ArrayList<>();
    for (TableSegment segment : segments) {
      Grid.Kind kind = segment.rows().get(0).kind();
      LineReader reader = readers.computeIfAbsent(kind, k -> of(k, table));
      lines.addAll(reader.read(segment.rows()));
    }
    return lines;
  }
}
