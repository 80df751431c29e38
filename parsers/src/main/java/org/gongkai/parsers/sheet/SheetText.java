package org.gongkai.parsers.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.model.SheetLocation;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadContext;

/**
 * Parts what a sheet holds into tables and paragraphs. Rows that have lines at the sides of their
 * cells are rows of tables, blank ones too; without lines, rows with several cells that hold
 * something. A row with one cell outside of tables is a paragraph, a blank row parts.
 */
final class SheetText {
  private final Sheet sheet;
  private final List<SheetRow> rows;
  private final TableGrid grids;
  private final List<Block> blocks = new ArrayList<>();
  private final List<SheetRow> table = new ArrayList<>();

  /** Rows with one cell after a table without lines: its own only if it goes on after them. */
  private final List<SheetRow> pending = new ArrayList<>();

  private SheetText(Sheet sheet, ReadContext context) {
    this.sheet = sheet;
    this.rows = SheetRow.of(sheet);
    this.grids = new TableGrid(sheet, context);
  }

  static List<Block> blocks(Sheet sheet, ReadContext context) {
    SheetText text = new SheetText(sheet, context);
    text.rows.forEach(text::read);
    text.finish();
    return text.blocks;
  }

  private void read(SheetRow row) {
    if (!follows(row)) {
      finish();
    }
    switch (row.kind()) {
      case TABLE -> {
        table.addAll(pending);
        pending.clear();
        table.add(row);
      }
      case TEXT -> readText(row);
      case BLANK -> finish();
    }
  }

  /** Whether a row stands right under the one before it and is ruled like it. */
  private boolean follows(SheetRow row) {
    List<SheetRow> before = pending.isEmpty() ? table : pending;
    if (before.isEmpty()) {
      return true;
    }
    SheetRow last = before.get(before.size() - 1);
    return row.number() == last.number() + 1 && row.ruled() == last.ruled();
  }

  private void readText(SheetRow row) {
    if (table.isEmpty() || row.isProse()) {
      finish();
      row.texts().forEach(this::write);
    } else {
      pending.add(row);
    }
  }

  private void finish() {
    if (isTable()) {
      grids.lay(table).ifPresent(blocks::add);
    } else if (isLine()) {
      writeLine(table.get(0).texts());
    } else {
      table.forEach(row -> row.texts().forEach(this::write));
    }
    table.clear();
    pending.forEach(row -> row.texts().forEach(this::write));
    pending.clear();
  }

  private boolean isTable() {
    return table.stream().anyMatch(SheetRow::isWide) && !isLine();
  }

  /** In a sheet whose tables have lines, one row without them is text put side by side. */
  private boolean isLine() {
    return table.size() == 1 && !table.get(0).ruled() && !sheet.ruledRows().isEmpty();
  }

  private void write(SheetCell cell) {
    writeLine(List.of(cell));
  }

  private void writeLine(List<SheetCell> cells) {
    String text = String.join("  ", cells.stream().map(SheetCell::text).toList());
    SheetLocation location = new SheetLocation(sheet.name(), cells.get(0).address());
    blocks.add(new Paragraph(text, Paragraph.Role.BODY, location));
  }
}
