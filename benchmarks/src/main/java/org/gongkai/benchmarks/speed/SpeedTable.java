package org.gongkai.benchmarks.speed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.benchmarks.DocumentFormat;
import org.gongkai.benchmarks.MarkdownTable;

/** The table of what was measured, by document. */
final class SpeedTable {
  private static final double MEGABYTE = 1e6;

  private final Map<DocumentFormat, Documents> documents;
  private final Map<Contender, Measured> measured;

  SpeedTable(Map<DocumentFormat, Documents> documents, Map<Contender, Measured> measured) {
    this.documents = documents;
    this.measured = measured;
  }

  @Override
  public String toString() {
    MarkdownTable table =
        new MarkdownTable(
            2,
            List.of(
                "Documents",
                "Read by",
                "Time a document",
                "Ratio",
                "CPU time",
                "Ratio",
                "Allocated"));
    measured.forEach((contender, values) -> table.row(cells(contender, values)));
    return table.toString();
  }

  private List<String> cells(Contender contender, Measured values) {
    Documents read = documents.get(contender.format());
    Measured measure = measured.get(contender.measure());
    return List.of(
        contender == contender.measure() ? documents(contender.format(), read) : "",
        contender.label(),
        number("%.2f ms", values.millis() / read.count()),
        number("%.2f", values.ratio(measure)),
        number("%.2f ms", values.processorMillis() / read.count()),
        number("%.2f", values.processorRatio(measure)),
        number("%.2f MB", values.bytes() / read.count() / MEGABYTE));
  }

  private static String documents(DocumentFormat format, Documents read) {
    return number(
        read.count() + " " + format.label() + ", %.0f kB each", read.averageSize() / 1000);
  }

  private static String number(String pattern, double value) {
    return String.format(Locale.ROOT, pattern, value);
  }
}
