package org.gongkai.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.PageLocation;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.model.Unit;
import org.gongkai.core.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportsTest {
  @Test
  void readsBackAnEqualReport() {
    DisclosureReport report = SampleReports.full();
    assertThat(JsonReports.fromJson(JsonReports.toJson(report))).isEqualTo(report);
    assertThat(JsonReports.fromJson(JsonReports.toPrettyJson(report))).isEqualTo(report);
  }

  @Test
  void readsBackAnEmptyReport() {
    DisclosureReport report = SampleReports.empty();
    assertThat(JsonReports.fromJson(JsonReports.toJson(report))).isEqualTo(report);
  }

  @Test
  void writesTheSameTextForEqualReports() {
    assertThat(JsonReports.toJson(SampleReports.full()))
        .isEqualTo(JsonReports.toJson(SampleReports.full()))
        .doesNotContain("\n", "\r");
  }

  @Test
  void writesFieldsInTheDocumentedOrder() {
    assertThat(JsonReports.toJson(SampleReports.empty()))
        .isEqualTo(
            "{\"format_version\":1,\"source\":{\"name\":\"a.txt\",\"media_type\":\"text/plain\","
                + "\"sha256\":\""
                + "0".repeat(64)
                + "\",\"size\":0,\"pages\":0},"
                + "\"template\":\"UNKNOWN\",\"status\":\"partial\",\"metadata\":{\"title\":null,"
                + "\"issuer\":null,\"report_year\":null,\"period\":null,\"published\":null,"
                + "\"scope\":null,\"contact\":{\"address\":null,\"phone\":null,\"fax\":null,"
                + "\"postcode\":null,\"email\":null,\"website\":null}},\"sections\":[],"
                + "\"figures\":[],\"findings\":[]}");
  }

  @Test
  void writesAFigureWithAllItsDigitsAndItsPlace() {
    assertThat(JsonReports.toJson(SampleReports.full()))
        .contains(
            "{\"cell_id\":\"proactive.fees.amount\",\"status\":\"value\","
                + "\"value\":77302800.123456789012345,\"unit\":\"CNY\",\"printed_unit\":\"万元\","
                + "\"raw\":\"7730.2800123456789012345\",\"location\":{\"type\":\"page\",\"page\":2,"
                + "\"box\":[10.25,0.30000000000000004,40.25,700]},\"confirmation\":\"NONE\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-1",
        "0.1",
        "12345678901234567890123456789",
        "1E+20",
        "1E-20",
        "0.10000000000000000555",
        "9007199254740993"
      })
  void keepsEveryDigitOfANumber(String number) {
    DisclosureReport report = withFigure(new BigDecimal(number), 1.5);
    assertThat(JsonReports.fromJson(JsonReports.toJson(report))).isEqualTo(report);
    assertThat(JsonReports.toJson(report))
        .contains("\"value\":" + new BigDecimal(number).toPlainString() + ",");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0, 0.1, 1e-9, 123456.789e10, 841.8897637795275, 1.0 / 3})
  void keepsEveryPlaceOnAPage(double left) {
    DisclosureReport report = withFigure(BigDecimal.ONE, left);
    assertThat(JsonReports.fromJson(JsonReports.toJson(report))).isEqualTo(report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD800", "x\uDC00y", "\uD83D\uDE00", "\u0000\u001B\u2028", "𠮷"})
  void keepsEveryCharacterOfTheRawText(String raw) {
    DisclosureReport report = withRaw(raw);
    String json = JsonReports.toJson(report);
    byte[] utf8 = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(new String(utf8, java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(JsonReports.fromJson(json)).isEqualTo(report);
  }

  @Test
  void readsLinesOneByOne() {
    String lines =
        JsonReports.toJson(SampleReports.full())
            + "\n\n"
            + JsonReports.toJson(SampleReports.empty())
            + "\n";
    assertThat(JsonReports.readLines(new BufferedReader(new StringReader(lines))))
        .containsExactly(SampleReports.full(), SampleReports.empty());
  }

  @Test
  void tellsTheLineOfAMalformedReport() {
    String lines = JsonReports.toJson(SampleReports.empty()) + "\n{}\n";
    var reports = JsonReports.readLines(new BufferedReader(new StringReader(lines)));
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(reports::toList)
        .satisfies(e -> assertThat(e.place()).isEqualTo("line 2, /format_version"))
        .withMessage("At line 2, /format_version: The field is missing.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | the top",
        "[] | the top",
        "{ | line 1, column 2",
        "'{\"a\":1}\n x' | line 2, column 2",
        "'{\"a\":1,\"a\":2}' | line 1, column 11",
      })
  void tellsThePlaceWhereTheTextIsNoJson(String json, String place) {
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> JsonReports.fromJson(json))
        .satisfies(e -> assertThat(e.place()).isEqualTo(place));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format_version\":1 | \"format_version\":2 | /format_version",
        "\"pages\":7 | \"pages\":7,\"colour\":1 | /source/colour",
        "\"pages\":7 | \"page\":7 | /source/pages",
        "\"pages\":7 | \"pages\":-7 | /source",
        "\"pages\":7 | \"pages\":7.5 | /source/pages",
        "\"template\":\"NATIONAL_2021\" | \"template\":\"NATIONAL_1999\" | /template",
        "\"published\":\"2024-01-09\" | \"published\":\"9.1.2024\" | /metadata/published",
        "\"type\":\"paragraph\" | \"type\":\"chapter\" | /sections/0/paragraphs/0/location/type",
        "\"paragraph\":3 | \"paragraph\":0 | /sections/0/location",
        "\"value\":-12 | \"value\":null | /figures/16/value",
        "\"value\":-12 | \"value\":\"-12\" | /figures/16/value",
      })
  void tellsThePlaceWhereTheJsonIsNoReport(String good, String bad, String place) {
    String json = JsonReports.toJson(SampleReports.full());
    assertThat(json).contains(good);
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> JsonReports.fromJson(json.replace(good, bad)))
        .satisfies(e -> assertThat(e.place()).isEqualTo(place));
  }

  @Test
  void keepsTheWeightThatRulesGaveAFinding() {
    DisclosureReport report = SampleReports.full();
    Finding lighter = report.findings().get(0).withSeverity(Severity.INFO);
    String json = JsonReports.toJson(report.withFindings(List.of(lighter)));

    assertThat(JsonReports.fromJson(json).findings()).containsExactly(lighter);
  }

  @Test
  void refusesACellThatComesTwice() {
    String json = JsonReports.toJson(SampleReports.full());
    String twice = json.replace(SampleReports.GRANTED_TOTAL, SampleReports.GRANTED);
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> JsonReports.fromJson(twice))
        .withMessage("At the top: The cell requests.granted.natural_person comes twice.");
  }

  private static DisclosureReport withFigure(BigDecimal value, double left) {
    PageLocation place = new PageLocation(1, new Box(left, 0, left + 1, 2));
    return with(Figure.value("a.b.c", value, Unit.ITEM, null, "raw", place));
  }

  private static DisclosureReport withRaw(String raw) {
    PageLocation place = new PageLocation(1, new Box(0, 0, 1, 2));
    return with(Figure.unreadable("a.b.c", Unit.ITEM, raw, place));
  }

  private static DisclosureReport with(Figure figure) {
    DisclosureReport empty = SampleReports.empty();
    return new DisclosureReport(
        empty.source(),
        TemplateId.NATIONAL_2014,
        empty.metadata(),
        List.of(),
        Figures.of(List.of(figure)),
        List.of());
  }
}
