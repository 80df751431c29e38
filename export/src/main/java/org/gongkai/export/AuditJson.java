package org.gongkai.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.core.model.Scope;
import org.gongkai.core.report.DisclosureReport;

/**
 * The findings of many reports as one JSON object, for programs: {@code format_version}, {@code
 * reports} (each with {@code source}, {@code sha256}, {@code issuer}, {@code report_year}, {@code
 * template}, {@code scope}, {@code status}, {@code findings} as in {@code reports.jsonl}), {@code
 * errors} (as in {@code errors.csv}), {@code issuers} (each with its sources by year) and {@code
 * counts} of the findings by code. Written piece by piece.
 */
public final class AuditJson implements AutoCloseable {
  private static final int FORMAT_VERSION = 1;
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator generator;
  private final JsonOut out;
  private final List<List<String>> errors = new ArrayList<>();

  /** Begins the object; the writer is not closed. */
  public AuditJson(Writer writer) throws IOException {
    generator = FACTORY.createGenerator(writer);
    generator.useDefaultPrettyPrinter();
    out = new JsonOut(generator);
    generator.writeStartObject();
    out.integer("format_version", FORMAT_VERSION);
    generator.writeArrayFieldStart("reports");
  }

  /** Writes a report's findings. */
  public void report(DisclosureReport report) throws IOException {
    out.object(report, AuditJson::write);
  }

  private static void write(JsonOut out, DisclosureReport report) throws IOException {
    out.text("source", report.source().name());
    out.text("sha256", report.source().sha256());
    out.text("issuer", report.metadata().issuer().orElse(null));
    out.optionalInteger(
        "report_year", report.metadata().reportYear().stream().boxed().findFirst().orElse(null));
    out.text("template", WireNames.TEMPLATE.name(report.template()));
    out.text("scope", report.metadata().scope().map(Scope::id).orElse(null));
    out.text("status", WireNames.REPORT_STATUS.name(report.status()));
    out.list("findings", report.findings(), FindingJson::write);
  }

  /** Takes an input that could not be read. */
  public void error(String source, String error, String message, String advice) {
    errors.add(List.of(source, error, message, advice));
  }

  /**
   * Ends the object.
   *
   * @param issuers the sources of each issuer by year
   * @param counts the numbers of findings by code
   */
  public void finish(
      Iterable<? extends Map.Entry<String, Map<Integer, List<String>>>> issuers,
      Map<String, Long> counts)
      throws IOException {
    generator.writeEndArray();
    out.list("errors", errors, AuditJson::writeError);
    out.list("issuers", issuers, AuditJson::writeIssuer);
    out.object("counts", counts, AuditJson::writeCounts);
    generator.writeEndObject();
    generator.writeRaw('\n');
    generator.flush();
  }

  private static void writeError(JsonOut out, List<String> error) throws IOException {
    for (int i = 0; i < error.size(); i++) {
      out.text(ErrorsCsv.COLUMNS.get(i), error.get(i));
    }
  }

  private static void writeIssuer(JsonOut out, Map.Entry<String, Map<Integer, List<String>>> issuer)
      throws IOException {
    out.text("issuer", issuer.getKey());
    out.list("years", issuer.getValue().entrySet(), AuditJson::writeYear);
  }

  private static void writeYear(JsonOut out, Map.Entry<Integer, List<String>> year)
      throws IOException {
    out.integer("report_year", year.getKey());
    out.texts("sources", year.getValue());
  }

  private static void writeCounts(JsonOut out, Map<String, Long> counts) throws IOException {
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      out.integer(count.getKey(), count.getValue());
    }
  }

  @Override
  public void close() throws IOException {
    generator.close();
  }
}
