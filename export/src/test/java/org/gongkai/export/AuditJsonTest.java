package org.gongkai.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditJsonTest {
  @Test
  void writesFindingsErrorsIssuersAndCounts() throws IOException {
    StringWriter written = new StringWriter();
    try (AuditJson json = new AuditJson(written)) {
      json.error("坏.pdf", "CorruptDocumentException", "It ends too early.", "Download it again.");
      json.report(SampleReports.full());
      json.report(SampleReports.empty());
      json.finish(
          List.of(Map.entry("临溪县人民政府", Map.of(2023, List.of("县级/临溪县.pdf")))),
          Map.of("ROW_TOTAL", 3L));
    }
    JsonNode audit = new ObjectMapper().readTree(written.toString());

    assertThat(audit.fieldNames())
        .toIterable()
        .containsExactly("format_version", "reports", "errors", "issuers", "counts");
    JsonNode report = audit.at("/reports/0");
    assertThat(report.get("source").textValue()).isEqualTo("县级/临溪县.pdf");
    assertThat(report.get("issuer").textValue()).isEqualTo("临溪县");
    assertThat(report.get("findings")).hasSize(SampleReports.full().findings().size());
    assertThat(report.at("/findings/0/code").textValue())
        .isEqualTo(SampleReports.full().findings().get(0).code().name());
    assertThat(audit.at("/reports/1/issuer").isNull()).isTrue();
    assertThat(audit.at("/errors/0").toString())
        .isEqualTo(
            "{\"source\":\"坏.pdf\",\"error\":\"CorruptDocumentException\","
                + "\"message\":\"It ends too early.\",\"advice\":\"Download it again.\"}");
    assertThat(audit.at("/issuers/0").toString())
        .isEqualTo(
            "{\"issuer\":\"临溪县人民政府\",\"years\":"
                + "[{\"report_year\":2023,\"sources\":[\"县级/临溪县.pdf\"]}]}");
    assertThat(audit.get("counts").toString()).isEqualTo("{\"ROW_TOTAL\":3}");
  }
}
