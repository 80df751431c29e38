package org.gongkai.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import org.gongkai.core.explain.RuleExplanation;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Language;
import org.gongkai.core.model.TextLocation;
import org.gongkai.core.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifLogTest {
  private static final Finding REPEATED =
      new Finding(FindingCode.REPEATED_TEXT, List.of(), new TextLocation(31, 7), "Repeated.", "重复。")
          .withSeverity(Severity.INFO)
          .withOtherSources(List.of("2021/乙 县.txt"));
  private static final Finding TOTAL =
      new Finding(FindingCode.ROW_TOTAL, List.of("requests.granted.total"), null, "Sum.", "和。");

  private static String log(Language language, DisclosureReport... reports) throws IOException {
    StringWriter written = new StringWriter();
    try (SarifLog log = new SarifLog(written, language)) {
      log.error("坏.pdf", "It ends too early. Download it again.");
      for (DisclosureReport report : reports) {
        log.report(report);
      }
      log.finish();
    }
    return written.toString();
  }

  private static JsonNode run(String log) throws IOException {
    return new ObjectMapper().readTree(log).at("/runs/0");
  }

  /** The schema of SARIF 2.1.0 as the package jest-sarif of Microsoft (MIT) has it. */
  private static JsonSchema schema() throws IOException {
    try (InputStream schema = SarifLogTest.class.getResourceAsStream("sarif-2.1.0-rtm.5.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V4).getSchema(schema);
    }
  }

  @Test
  void isValidByTheSchemaOfTheFormat() throws IOException {
    DisclosureReport two = SampleReports.empty().withFindings(List.of(REPEATED, TOTAL));
    String log = log(Language.EN, SampleReports.full(), SampleReports.empty(), two);

    assertThat(schema().validate(log, InputFormat.JSON)).isEmpty();
    assertThat(schema().validate(log.replace("\"2.1.0\"", "\"9\""), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void hasARuleForEveryKindOfFinding() throws IOException {
    JsonNode rules = run(log(Language.EN)).at("/tool/driver/rules");

    assertThat(rules).hasSize(FindingCode.values().length);
    for (FindingCode code : FindingCode.values()) {
      JsonNode rule = rules.get(code.ordinal());
      assertThat(rule.get("id").textValue()).isEqualTo(code.name());
      assertThat(rule.at("/fullDescription/text").textValue())
          .isEqualTo(new RuleExplanation(code).meaning(Language.EN));
      assertThat(rule.at("/help/text").textValue()).startsWith("Rule: ").contains("\nExample: ");
    }
    assertThat(rules.get(0).at("/defaultConfiguration/level").textValue()).isEqualTo("error");
  }

  @Test
  void tellsFileLineCellsAndOtherReports() throws IOException {
    DisclosureReport report = SampleReports.full().withFindings(List.of(REPEATED, TOTAL));
    JsonNode results = run(log(Language.ZH, report)).get("results");

    JsonNode repeated = results.get(0);
    assertThat(repeated.get("ruleId").textValue()).isEqualTo("REPEATED_TEXT");
    assertThat(repeated.get("ruleIndex").intValue()).isEqualTo(FindingCode.REPEATED_TEXT.ordinal());
    assertThat(repeated.get("level").textValue()).isEqualTo("note");
    assertThat(repeated.at("/message/text").textValue()).isEqualTo("重复。");
    assertThat(repeated.at("/locations/0/physicalLocation/artifactLocation/uri").textValue())
        .isEqualTo("%E5%8E%BF%E7%BA%A7/%E4%B8%B4%E6%BA%AA%E5%8E%BF.pdf");
    assertThat(repeated.at("/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":31,\"startColumn\":7}");
    assertThat(repeated.at("/relatedLocations/0/physicalLocation/artifactLocation/uri").textValue())
        .isEqualTo("2021/%E4%B9%99%20%E5%8E%BF.txt");
    assertThat(results.get(1).at("/locations/0/logicalLocations/0/fullyQualifiedName").textValue())
        .isEqualTo("requests.granted.total");
    assertThat(results.get(1).at("/locations/0/physicalLocation/region").isMissingNode()).isTrue();
  }

  @Test
  void tellsWhatCouldNotBeRead() throws IOException {
    JsonNode notification = run(log(Language.EN)).at("/invocations/0/toolExecutionNotifications/0");

    assertThat(notification.at("/message/text").textValue())
        .isEqualTo("It ends too early. Download it again.");
    assertThat(notification.at("/locations/0/physicalLocation/artifactLocation/uri").textValue())
        .isEqualTo("%E5%9D%8F.pdf");
  }

  @ParameterizedTest
  @CsvSource({
    "a b.txt, a%20b.txt",
    "a%20#?.txt, a%2520%23%3F.txt",
    "a:b.txt, ./a:b.txt",
    "x/a:b.txt, x/a:b.txt",
    "/tmp/a.txt, file:///tmp/a.txt",
    "C:/年报/a.txt, file:///C:/%E5%B9%B4%E6%8A%A5/a.txt",
    "a.zip!/b.pdf, a.zip!/b.pdf"
  })
  void namesSourcesAsUris(String source, String uri) {
    assertThat(SarifResult.uri(source)).isEqualTo(uri);
  }
}
