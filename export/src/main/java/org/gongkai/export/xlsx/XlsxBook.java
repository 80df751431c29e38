package org.gongkai.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook that is written row by row; what is written waits in files, not in memory.
 * Texts are never formulas, whatever they begin with. A text that is longer than a cell may hold is
 * cut with a mark, and the sheet {@code notes} lists it.
 */
public final class XlsxBook implements AutoCloseable {
  private static final SheetLayout NOTES =
      new SheetLayout(
          "notes",
          List.of(
              SheetColumn.of("sheet", 20),
              SheetColumn.of("cell", 12),
              SheetColumn.of("length", 12),
              SheetColumn.of("note", 80)),
          0);

  private final Path file;
  private final StreamedWorkbook workbook;
  private final XlsxStyles styles;
  private final int maxRows;
  private final List<XlsxSheet> sheets = new ArrayList<>();
  private @Nullable XlsxSheet notes;
  private boolean closed;

  private XlsxBook(Path file, StreamedWorkbook workbook, int maxRows) {
    this.file = file;
    this.workbook = workbook;
    this.maxRows = maxRows;
    this.styles = new XlsxStyles(workbook.getXSSFWorkbook());
  }

  /**
   * Begins a workbook.
   *
   * @param file the file, written by {@link #finish}; what waits until then waits beside it
   * @param creator who made it, told in the file's properties
   */
  public static XlsxBook create(Path file, String creator) {
    return create(file, creator, SpreadsheetVersion.EXCEL2007.getMaxRows());
  }

  static XlsxBook create(Path file, String creator, int maxRows) {
    XSSFWorkbook template = new XSSFWorkbook();
    POIXMLProperties.CoreProperties properties = template.getProperties().getCoreProperties();
    properties.setCreator(creator);
    // The same inputs give the same workbook, whenever it is made.
    properties.getUnderlyingProperties().setCreatedProperty(Optional.empty());
    template.getProperties().getExtendedProperties().setApplication("Gongkai");
    return new XlsxBook(file, new StreamedWorkbook(template, file), maxRows);
  }

  /** Begins a sheet with its head. */
  public XlsxSheet sheet(SheetLayout layout) {
    XlsxSheet sheet = new XlsxSheet(this, layout, maxRows);
    sheets.add(sheet);
    return sheet;
  }

  SXSSFSheet createSheet(String name) {
    return workbook.createSheet(name);
  }

  XSSFWorkbook template() {
    return workbook.getXSSFWorkbook();
  }

  Hyperlink link(String url) {
    Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress(url);
    return link;
  }

  XlsxStyles styles() {
    return styles;
  }

  void tellOfCut(String sheet, String cell, int length) throws IOException {
    if (notes == null) {
      notes = sheet(NOTES);
    }
    notes.write(
        List.of(
            sheet,
            cell,
            length,
            "The text is longer than a cell of Excel may hold; the other outputs have all of it."));
  }

  /** Writes the file. */
  public void finish() throws IOException {
    sheets.forEach(XlsxSheet::finish);
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.writeAvoidingTempFiles(out);
    }
    close();
  }

  /** Deletes what waits to be written. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    // Not its close(), which first closes what disposing of it still writes to.
    workbook.dispose();
    try {
      workbook.getXSSFWorkbook().close();
    } catch (IOException e) {
      // It is given up, or written already.
    }
  }
}
