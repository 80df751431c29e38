package org.gongkai.export.dictionary;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.template.Measure;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.export.table.CsvRows;
import org.gongkai.export.table.Table;
import org.gongkai.export.view.View;

/**
 * The data dictionary.
 *
 * @param tables the tables it tells of
 * @param views the views it tells of
 */
public record Dictionary(List<Table<?>> tables, List<View> views) {
  /** Takes copies of the lists. */
  public Dictionary {
    tables = List.copyOf(tables);
    views = List.copyOf(views);
  }

  /** All entries: the columns of the tables and views, the cells of the forms, the measures. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    tables.forEach(
        table -> table.columns().forEach(column -> entries.add(Entry.of(table, column))));
    views.forEach(view -> view.columns().forEach(column -> entries.add(Entry.of(view, column))));
    ReportTemplate.all()
        .forEach(form -> form.cells().forEach(cell -> entries.add(Entry.of(form, cell))));
    Measure.all().forEach(measure -> entries.add(Entry.of(measure)));
    return entries;
  }

  /** Writes {@code dictionary.csv}. */
  public void writeCsv(Writer writer) throws IOException {
    CsvRows rows = CsvRows.to(writer);
    rows.header(Entry.TABLE);
    rows.rows(Entry.TABLE, entries());
  }

  /** The dictionary as Markdown, {@code dictionary.md}. */
  public String markdown() {
    return new DictionaryMarkdown(this).text();
  }
}
