package org.gongkai.export.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.export.ReportVersion;
import org.gongkai.export.dictionary.Entry;
import org.gongkai.export.table.Column;
import org.gongkai.export.table.ColumnType;
import org.gongkai.export.table.Table;
import org.gongkai.export.xlsx.SheetColumn;
import org.gongkai.export.xlsx.SheetLayout;
import org.gongkai.export.xlsx.XlsxBook;
import org.gongkai.export.xlsx.XlsxSheet;
import org.jspecify.annotations.Nullable;

/** A workbook: a sheet for each form, wide, and one for each table but the largest. */
final class XlsxOutput implements BatchOutput {
  static final String FILE = "reports.xlsx";
  private static final int TEXT_WIDTH = 24;
  private static final int OTHER_WIDTH = 12;
  private static final int SENTENCE_WIDTH = 80;
  private static final Set<String> SENTENCES =
      Set.of(
          "message_en",
          "message_zh",
          "message",
          "sentence",
          "title",
          "description_en",
          "description_zh");

  private final XlsxBook book;
  private final Map<Table<?>, XlsxSheet> sheets = new LinkedHashMap<>();
  private final Map<TemplateId, XlsxSheet> forms = new EnumMap<>(TemplateId.class);

  private XlsxOutput(XlsxBook book) {
    this.book = book;
  }

  static XlsxOutput open(Path folder, BatchSettings settings) throws IOException {
    String creator = "Gongkai " + settings.provenance().gongkai();
    XlsxOutput output = new XlsxOutput(XlsxBook.create(folder.resolve(FILE), creator));
    try {
      output.begin();
      output.add(Entry.TABLE, BatchTables.dictionary().entries());
      output.add(BatchTables.PROVENANCE, Component.of(settings.provenance()));
    } catch (IOException | RuntimeException e) {
      output.close();
      throw e;
    }
    return output;
  }

  private void begin() {
    List<ReportTemplate> newestFirst = new ArrayList<>(ReportTemplate.all());
    java.util.Collections.reverse(newestFirst);
    for (ReportTemplate form : newestFirst) {
      forms.put(form.id(), book.sheet(FormSheet.layout(form)));
    }
    for (Table<?> table : tables()) {
      sheets.put(table, book.sheet(layout(table)));
    }
  }

  /** Those that fit on a sheet and are read there. */
  static List<Table<?>> tables() {
    return Stream.<Table<?>>concat(
            BatchTables.common().stream().filter(table -> !ItemTable.isPartedByYear(table)),
            Stream.of(BatchTables.PROVENANCE))
        .toList();
  }

  private static SheetLayout layout(Table<?> table) {
    return new SheetLayout(
        table.name(), table.columns().stream().map(XlsxOutput::column).toList(), 1);
  }

  private static SheetColumn column(Column<?> column) {
    return SheetColumn.of(
        column.name(), column.type() == ColumnType.TEXT ? textWidth(column) : OTHER_WIDTH);
  }

  private static int textWidth(Column<?> column) {
    return SENTENCES.contains(column.name()) ? SENTENCE_WIDTH : TEXT_WIDTH;
  }

  private <R> void add(Table<R> table, Iterable<R> records) throws IOException {
    for (R row : records) {
      sheets.get(table).write(table.row(row));
    }
  }

  @Override
  public Part prepare(BatchItem item) {
    List<Part> parts = new ArrayList<>();
    if (item instanceof BatchItem.ReadReport read) {
      addFormRow(parts, read.report());
    }
    for (TableRows rows : TableRows.of(item)) {
      XlsxSheet sheet = sheets.get(rows.table().table());
      if (sheet != null) {
        parts.add(rows.part(sheet::write));
      }
    }
    return Parts.of(parts);
  }

  private void addFormRow(List<Part> parts, DisclosureReport report) {
    XlsxSheet sheet = forms.get(report.template());
    if (sheet != null) {
      List<List<@Nullable Object>> rows = List.of(FormSheet.row(report));
      parts.add(TableRows.part(rows, sheet::write));
    }
  }

  @Override
  public void finish(Iterable<ReportVersion> versions) throws IOException {
    add(BatchTables.VERSIONS, versions);
    book.finish();
  }

  @Override
  public void close() {
    book.close();
  }
}
