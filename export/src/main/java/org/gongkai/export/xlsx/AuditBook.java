package org.gongkai.export.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.model.Language;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.form.FormLayout;
import org.jspecify.annotations.Nullable;

/**
 * The audit as an Excel workbook: a sheet of findings, each with a link to its file; for one report
 * also a sheet for each table of its form, laid out as the form prints it, with the cells of
 * findings coloured and commented.
 */
public final class AuditBook implements AutoCloseable {
  private final XlsxBook book;
  private final XlsxSheet findings;
  private final Language language;

  private AuditBook(XlsxBook book, Language language) {
    this.book = book;
    this.language = language;
    this.findings = book.sheet(FindingsSheet.layout(language));
  }

  /**
   * Begins a workbook.
   *
   * @param file the file, written by {@link #finish}; what waits until then waits beside it
   */
  public static AuditBook create(Path file, Language language) {
    return new AuditBook(XlsxBook.create(file, "Gongkai"), language);
  }

  /**
   * Adds the findings of a report.
   *
   * @param url where its file is, relative to the workbook or absolute
   */
  public void addFindings(DisclosureReport report, Optional<String> url) throws IOException {
    for (List<@Nullable Object> row : FindingsSheet.rows(report, url, language)) {
      findings.write(row);
    }
  }

  /** Adds the tables of a report; for a workbook of one report. */
  public void addTables(DisclosureReport report) {
    FormSheets sheets = new FormSheets(book, report, language);
    FormLayout.of(report).stream().filter(FormLayout::isPrinted).forEach(sheets::add);
  }

  /** Writes the file. */
  public void finish() throws IOException {
    book.finish();
  }

  @Override
  public void close() {
    book.close();
  }
}
