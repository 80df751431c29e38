package org.gongkai.cli;

import java.io.IOException;
import java.io.Writer;
import org.gongkai.export.CellsCsv;
import org.gongkai.export.ErrorsCsv;
import org.gongkai.export.FindingsCsv;
import org.gongkai.export.ReportsCsv;

/** The files that {@code extract} writes. */
enum OutputFile {
  REPORTS_JSONL("reports.jsonl", writer -> {}),
  REPORTS("reports.csv", ReportsCsv::writeHeader),
  CELLS("cells.csv", CellsCsv::writeHeader),
  FINDINGS("findings.csv", FindingsCsv::writeHeader),
  ERRORS("errors.csv", ErrorsCsv::writeHeader);

  private final String fileName;
  private final Header header;

  OutputFile(String fileName, Header header) {
    this.fileName = fileName;
    this.header = header;
  }

  String fileName() {
    return fileName;
  }

  void writeHeader(Writer writer) throws IOException {
    header.write(writer);
  }

  private interface Header {
    void write(Writer writer) throws IOException;
  }
}
