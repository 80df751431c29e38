package org.gongkai.export;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Language;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.TextLocation;
import org.gongkai.core.report.DisclosureReport;

/**
 * A finding as a result of a SARIF log.
 *
 * @param report the report it is about
 * @param finding the finding
 * @param language that of the message
 */
record SarifResult(DisclosureReport report, Finding finding, Language language) {
  static void write(JsonOut out, SarifResult result) throws IOException {
    Finding finding = result.finding;
    out.text("ruleId", finding.code().name());
    out.integer("ruleIndex", finding.code().ordinal());
    out.text("level", SarifRule.level(finding.severity()));
    String message = result.language.choose(finding.messageZh(), finding.messageEn());
    out.object("message", message, SarifResult::text);
    out.list("locations", List.of(result), SarifResult::location);
    if (!finding.otherSources().isEmpty()) {
      out.list("relatedLocations", finding.otherSources(), SarifResult::place);
    }
    if (finding.location().isPresent()) {
      String place = finding.location().get().describe();
      out.object("properties", place, (fields, text) -> fields.text("location", text));
    }
  }

  private static void text(JsonOut out, String text) throws IOException {
    out.text("text", text);
  }

  private static void location(JsonOut out, SarifResult result) throws IOException {
    out.object("physicalLocation", result, SarifResult::physical);
    if (!result.finding.cells().isEmpty()) {
      out.list("logicalLocations", result.finding.cells(), SarifResult::cell);
    }
  }

  private static void physical(JsonOut out, SarifResult result) throws IOException {
    artifact(out, result.report.source().name());
    Location location = result.finding.location().orElse(null);
    if (location instanceof TextLocation text) {
      out.object("region", text, SarifResult::region);
    }
  }

  private static void region(JsonOut out, TextLocation text) throws IOException {
    out.integer("startLine", text.line());
    out.integer("startColumn", text.column());
  }

  private static void cell(JsonOut out, String cellId) throws IOException {
    out.text("name", cellId.substring(cellId.lastIndexOf('.') + 1));
    out.text("fullyQualifiedName", cellId);
    out.text("kind", "member");
  }

  /** A location that is a whole file. */
  static void place(JsonOut out, String source) throws IOException {
    out.object("physicalLocation", source, SarifResult::artifact);
  }

  private static void artifact(JsonOut out, String source) throws IOException {
    out.object("artifactLocation", uri(source), (fields, uri) -> fields.text("uri", uri));
  }

  /** The source as a URI: relative as it is, absolute as one of the file system. */
  static String uri(String source) {
    boolean hasDrive = source.matches("[A-Za-z]:/.*");
    try {
      boolean isAbsolute = hasDrive || source.startsWith("/");
      String path = hasDrive ? "/" + source : source;
      // A first part with a colon would be a scheme.
      String safe = isAbsolute || !source.matches("[^/]*:.*") ? path : "./" + path;
      return new URI(isAbsolute ? "file" : null, isAbsolute ? "" : null, safe, null)
          .toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("No URI can be made of '" + source + "'", e);
    }
  }
}
