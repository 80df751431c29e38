package org.gongkai.parsers.generated;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.core.model.TableKind;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;

/** Writes a report as plain text, its tables in one of the dialects that texts come in. */
public enum TextRendering implements Rendering {
  /** Cells parted by tabs, merged ones followed by blank cells. */
  TABS {
    @Override
    String table(Grid grid) {
      return lines(grid, row -> String.join("\t", row));
    }
  },
  /** Markdown tables. */
  PIPES {
    @Override
    String table(Grid grid) {
      List<String> rows = List.of(lines(grid, TextRendering::pipes).split("\n"));
      String[] dashes = new String[grid.columns()];
      Arrays.fill(dashes, "---");
      return rows.get(0)
          + "\n"
          + pipes(dashes)
          + "\n"
          + String.join("\n", rows.subList(1, rows.size()));
    }
  },
  /** Markdown with marked headings. */
  MARKDOWN {
    @Override
    String table(Grid grid) {
      return PIPES.table(grid);
    }

    @Override
    String heading(int level, String text) {
      return "#".repeat(level + 1) + " " + text;
    }
  },
  /** Columns aligned with notations, as a layout-preserving extraction writes them. */
  ALIGNED {
    @Override
    String table(Grid grid) {
      int[] starts = starts(grid);
      return lines(grid, row -> aligned(row, starts));
    }
  },
  /** One cell a line; table 四, whose figures have no labels beside them, with tabs. */
  LISTED {
    @Override
    String table(Grid grid) {
      return grid.cells().stream()
          .map(GridCell::text)
          .filter(text -> !text.isBlank())
          .collect(Collectors.joining("\n\n"));
    }
  };

  private static final int GAP = 3;

  abstract String table(Grid grid);

  /** A heading; the title's level is 0. */
  String heading(int level, String text) {
    return text;
  }

  @Override
  public byte[] render(GeneratedReport report) {
    StringBuilder text = new StringBuilder();
    report.title().forEach(line -> text.append(heading(0, line)).append('\n'));
    report.introduction().forEach(paragraph -> add(text, paragraph));
    for (GeneratedSection section : report.sections()) {
      add(text, heading(section.level(), section.heading()));
      section.paragraphs().forEach(paragraph -> add(text, paragraph));
      section.table().ifPresent(kind -> add(text, table(report, kind)));
    }
    return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private String table(GeneratedReport report, TableKind kind) {
    Grid grid = report.table(kind).grid();
    boolean onlyFigures = this == LISTED && kind == TableKind.DISPUTES;
    return onlyFigures ? TABS.table(grid) : table(grid);
  }

  private static void add(StringBuilder text, String paragraph) {
    text.append('\n').append(paragraph).append('\n');
  }

  @FunctionalInterface
  private interface RowWriter {
    String write(String[] row);
  }

  private static String lines(Grid grid, RowWriter writer) {
    return Arrays.stream(GridChanges.texts(grid))
        .map(writer::write)
        .collect(Collectors.joining("\n"));
  }

  private static String pipes(String[] row) {
    return "| " + String.join(" | ", row) + " |";
  }

  private static String aligned(String[] row, int[] starts) {
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (int column = 0; column < row.length; column++) {
      if (!row[column].isEmpty()) {
        line.append(" ".repeat(starts[column] - width)).append(row[column]);
        width = starts[column] + width(row[column]);
      }
    }
    return line.toString();
  }

  /**
   * Where each column begins; narrow cells decide first, merged ones push the columns behind them.
   */
  private static int[] starts(Grid grid) {
    int[] starts = new int[grid.columns() + 1];
    for (int end = 1; end <= grid.columns(); end++) {
      starts[end] = starts[end - 1] + GAP;
      for (GridCell cell : grid.cells()) {
        if (cell.column() + cell.columnSpan() == end) {
          starts[end] = Math.max(starts[end], starts[cell.column()] + width(cell.text()) + GAP);
        }
      }
    }
    return starts;
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
  }
}
