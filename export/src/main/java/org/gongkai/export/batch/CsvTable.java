package org.gongkai.export.batch;

import java.io.IOException;
import java.io.Writer;
import org.gongkai.export.CellsCsv;
import org.gongkai.export.ErrorsCsv;
import org.gongkai.export.FindingsCsv;
import org.gongkai.export.ReportsCsv;

/** The CSV tables that an input has rows in. */
enum CsvTable {
  REPORTS("reports.csv", ReportsCsv::writeHeader) {
    @Override
    void write(BatchItem item, Writer writer) throws IOException {
      if (item instanceof BatchItem.ReadReport read) {
        ReportsCsv.write(read.report(), writer);
      }
    }
  },
  CELLS("cells.csv", CellsCsv::writeHeader) {
    @Override
    void write(BatchItem item, Writer writer) throws IOException {
      if (item instanceof BatchItem.ReadReport read) {
        CellsCsv.write(read.report(), writer);
      }
    }
  },
  FINDINGS("findings.csv", FindingsCsv::writeHeader) {
    @Override
    void write(BatchItem item, Writer writer) throws IOException {
      if (item instanceof BatchItem.ReadReport read) {
        FindingsCsv.write(read.report(), writer);
      }
    }
  },
  ERRORS("errors.csv", ErrorsCsv::writeHeader) {
    @Override
    void write(BatchItem item, Writer writer) throws IOException {
      if (item instanceof BatchItem.FailedInput failed) {
        ErrorsCsv.write(failed.source(), failed.error(), failed.message(), failed.advice(), writer);
      }
    }
  };

  private final String fileName;
  private final Header header;

  CsvTable(String fileName, Header header) {
    this.fileName = fileName;
    this.header = header;
  }

  String fileName() {
    return fileName;
  }

  void writeHeader(Writer writer) throws IOException {
    header.write(writer);
  }

  /** Writes the rows that the input has in this table, if any. */
  abstract void write(BatchItem item, Writer writer) throws IOException;

  @FunctionalInterface
  private interface Header {
    void write(Writer writer) throws IOException;
  }
}
