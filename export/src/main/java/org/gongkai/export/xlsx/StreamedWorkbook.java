package org.gongkai.export.xlsx;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.GZIPSheetDataWriter;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose rows wait, packed, in files beside its own: whoever deletes one deletes all. */
final class StreamedWorkbook extends SXSSFWorkbook {
  private static final int ROWS_IN_MEMORY = 100;

  private final Path file;

  StreamedWorkbook(XSSFWorkbook template, Path file) {
    super(template, ROWS_IN_MEMORY, true, false);
    this.file = file;
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    return new GZIPSheetDataWriter() {
      // Called by the constructor above; what an anonymous class takes from around it is there.
      @Override
      public File createTempFile() throws IOException {
        String name = file.getFileName() + ".";
        return Files.createTempFile(file.toAbsolutePath().getParent(), name, ".tmp").toFile();
      }
    };
  }
}
