package org.gongkai.cli;

import java.io.IOException;
import java.io.StringWriter;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.CellsCsv;
import org.gongkai.export.JsonReports;
import org.gongkai.export.ReportText;

/** How {@code --format} prints one report. The names are those that users type. */
enum OutputFormat {
  json {
    @Override
    String render(DisclosureReport report) {
      return JsonReports.toPrettyJson(report);
    }
  },
  cells {
    @Override
    String render(DisclosureReport report) throws IOException {
      StringWriter cells = new StringWriter();
      CellsCsv.writeHeader(cells);
      CellsCsv.write(report, cells);
      return cells.toString();
    }
  },
  text {
    @Override
    String render(DisclosureReport report) {
      return ReportText.of(report);
    }
  };

  /** The report as text, with its line ends. */
  abstract String render(DisclosureReport report) throws IOException;
}
