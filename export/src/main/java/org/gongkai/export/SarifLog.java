package org.gongkai.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Language;
import org.gongkai.core.report.DisclosureReport;

/**
 * Findings as a log of SARIF 2.1.0 (OASIS), which code hosts and editors show: a rule for every
 * kind of finding, a result for every finding with its file, its line where the source has lines,
 * and its cells as logical locations. Written piece by piece.
 */
public final class SarifLog implements AutoCloseable {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator generator;
  private final JsonOut out;
  private final Language language;
  private final List<Unread> unread = new ArrayList<>();

  private record Unread(String source, String message) {}

  /**
   * Begins the log; the writer is not closed.
   *
   * @param language that of the messages
   */
  public SarifLog(Writer writer, Language language) throws IOException {
    this.language = language;
    generator = FACTORY.createGenerator(writer);
    generator.useDefaultPrettyPrinter();
    out = new JsonOut(generator);
    generator.writeStartObject();
    out.text("$schema", SCHEMA);
    out.text("version", "2.1.0");
    generator.writeArrayFieldStart("runs");
    generator.writeStartObject();
    out.text("language", language.tag());
    out.text("columnKind", "unicodeCodePoints");
    out.object("tool", "gongkai", (fields, name) -> fields.object("driver", name, this::driver));
    generator.writeArrayFieldStart("results");
  }

  private void driver(JsonOut fields, String name) throws IOException {
    fields.text("name", name);
    fields.list("rules", List.of(FindingCode.values()), new SarifRule(language)::write);
  }

  /** Writes the results of a report. */
  public void report(DisclosureReport report) throws IOException {
    for (Finding finding : report.findings()) {
      out.object(new SarifResult(report, finding, language), SarifResult::write);
    }
  }

  /** Takes an input that could not be read. */
  public void error(String source, String message) {
    unread.add(new Unread(source, message));
  }

  /** Ends the log. */
  public void finish() throws IOException {
    generator.writeEndArray();
    out.list("invocations", List.of(unread), SarifLog::invocation);
    generator.writeEndObject();
    generator.writeEndArray();
    generator.writeEndObject();
    generator.writeRaw('\n');
    generator.flush();
  }

  private static void invocation(JsonOut fields, List<Unread> inputs) throws IOException {
    fields.bool("executionSuccessful", true);
    fields.list("toolExecutionNotifications", inputs, SarifLog::notification);
  }

  private static void notification(JsonOut fields, Unread input) throws IOException {
    fields.text("level", "error");
    fields.object("message", input.message, (message, text) -> message.text("text", text));
    fields.list("locations", List.of(input.source), SarifResult::place);
  }

  @Override
  public void close() throws IOException {
    generator.close();
  }
}
