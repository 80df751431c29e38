package org.gongkai.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.text.Surrogates;

/**
 * Reports as JSON and back. What is read back is equal to what was written.
 *
 * <p>The format is that of {@link #schema()}: field names in snake_case as in the CSV tables; every
 * field always there, null where there is nothing; fields and elements in a fixed order; numbers as
 * JSON numbers in plain notation with all their digits (a reader that turns them into binary floats
 * may lose some); enums by their id in the tables or by their name. {@code status} and {@code
 * severity} follow from other fields and are not looked at when JSON is read.
 */
public final class JsonReports {
  // Far above what the parsers' limits on characters let through.
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxStringLength(100_000_000)
          .maxNumberLength(10_000)
          .maxNestingDepth(1_000)
          .build();
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(LIMITS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .build();
  private static final ObjectReader READER =
      JsonMapper.builder(FACTORY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private JsonReports() {}

  /** The report as JSON on one line, without a line end. */
  public static String toJson(DisclosureReport report) {
    return write(report, false);
  }

  /** The report as indented JSON for the eye, ending with a line feed. */
  public static String toPrettyJson(DisclosureReport report) {
    return write(report, true) + "\n";
  }

  /**
   * The report that a JSON text holds.
   *
   * @throws MalformedReportException if it holds none
   */
  public static DisclosureReport fromJson(String json) {
    return ReportJson.read(JsonFields.of(tree(json)));
  }

  /**
   * The reports of a file of lines ({@code reports.jsonl}), read as they are asked for; empty lines
   * are passed over.
   *
   * @throws MalformedReportException from the stream, if a line holds no report; its place begins
   *     with the line's number
   */
  public static Stream<DisclosureReport> readLines(BufferedReader lines) {
    AtomicLong number = new AtomicLong();
    return lines
        .lines()
        .peek(line -> number.incrementAndGet())
        .filter(line -> !line.isBlank())
        .map(line -> fromLine(line, number.get()));
  }

  private static DisclosureReport fromLine(String line, long number) {
    try {
      return fromJson(line);
    } catch (MalformedReportException e) {
      throw e.inLine(number);
    }
  }

  /** The JSON Schema (draft 2020-12) of one report, the resource {@code report.schema.json}. */
  public static String schema() {
    try (InputStream schema = JsonReports.class.getResourceAsStream("report.schema.json")) {
      if (schema == null) {
        throw new IllegalStateException("report.schema.json is not beside JsonReports");
      }
      return new String(schema.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String write(DisclosureReport report, boolean pretty) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      if (pretty) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
      }
      new JsonOut(generator).object(report, ReportJson::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Surrogates.escapeLone(text.toString());
  }

  private static JsonNode tree(String json) {
    try {
      JsonNode tree = READER.readTree(json);
      if (tree.isMissingNode()) {
        throw new MalformedReportException("the top", "There is nothing.");
      }
      return tree;
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place =
          at == null ? "the top" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw new MalformedReportException(place, e.getOriginalMessage() + ".", e);
    }
  }
}
