package org.gongkai.samples;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Contact;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.Section;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.ReportParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleReportsTest {
  private static Map<String, DisclosureReport> reports = Map.of();

  @BeforeAll
  static void readAll() {
    ReportParser parser = ReportParser.create();
    reports =
        sources()
            .collect(
                toMap(source -> source, source -> parser.parse(Samples.reports().resolve(source))));
  }

  static Stream<String> sources() {
    return Samples.expected("reports.csv").stream().map(row -> row.getField("source"));
  }

  @Test
  void everySampleHasItsExpectation() throws IOException {
    try (Stream<Path> files = Files.walk(Samples.reports())) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> Samples.reports().relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(sources().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everyCellHoldsWhatIsPrinted(String source) {
    assertThat(report(source).figures().all().stream().map(SampleReportsTest::cell))
        .containsExactlyElementsOf(
            rowsOf("cells.csv", source)
                .map(row -> String.join(" | ", row.getFields().subList(1, 5)))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everyPrintedCellHasItsPlace(String source) {
    assertThat(report(source).figures().all())
        .filteredOn(figure -> figure.location().isEmpty())
        .extracting(Figure::cellId)
        .containsExactlyElementsOf(
            rowsOf("cells.csv", source)
                .filter(row -> row.getField("status").equals("absent"))
                .map(row -> row.getField("cell_id"))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void onlyThePlantedFaultsAreFound(String source) {
    assertThat(report(source).findings().stream().map(SampleReportsTest::finding))
        .containsExactlyInAnyOrderElementsOf(
            rowsOf("findings.csv", source)
                .map(row -> row.getField("code") + " " + row.getField("cells"))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void theReportSaysWhoseItIs(String source) {
    DisclosureReport report = report(source);
    ReportMetadata metadata = report.metadata();
    NamedCsvRecord expected = rowsOf("reports.csv", source).findFirst().orElseThrow();
    // Text copied from pages may part digits and characters; the words are the same.
    assertThat(metadata.title().map(title -> title.replace(" ", "")))
        .contains(expected.getField("title"));
    assertThat(metadata.issuer()).contains(expected.getField("issuer"));
    assertThat(metadata.reportYear()).hasValue(Integer.parseInt(expected.getField("report_year")));
    assertThat(report.template().name()).isEqualTo(expected.getField("template"));
    assertThat(metadata.period().map(period -> period.start() + " " + period.end()))
        .contains(expected.getField("period_start") + " " + expected.getField("period_end"));
    assertThat(metadata.published())
        .map(Objects::toString)
        .contains(expected.getField("published"));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void theIntroductionGivesTheContact(String source) {
    Contact contact = report(source).metadata().contact();
    NamedCsvRecord expected = rowsOf("reports.csv", source).findFirst().orElseThrow();
    assertThat(
            Stream.of(
                    contact.address(),
                    contact.phone(),
                    contact.fax(),
                    contact.postcode(),
                    contact.email(),
                    contact.website())
                .map(part -> part.orElse("")))
        .containsExactlyElementsOf(
            Stream.of("address", "phone", "fax", "postcode", "email", "website")
                .map(expected::getField)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void theSectionsHaveTheirHeadings(String source) {
    String headings = rowsOf("reports.csv", source).findFirst().orElseThrow().getField("headings");
    assertThat(
            report(source).sections().stream()
                .map(Section::heading)
                .filter(heading -> !heading.isEmpty()))
        .containsExactly(headings.split(";"));
  }

  private static DisclosureReport report(String source) {
    return Optional.ofNullable(reports.get(source)).orElseThrow();
  }

  private static Stream<NamedCsvRecord> rowsOf(String table, String source) {
    return Samples.expected(table).stream().filter(row -> row.getField("source").equals(source));
  }

  private static String cell(Figure figure) {
    Collection<String> fields =
        List.of(
            figure.cellId(),
            figure.status().id(),
            figure.value().map(java.math.BigDecimal::toPlainString).orElse(""),
            figure.raw());
    return String.join(" | ", fields);
  }

  private static String finding(Finding finding) {
    return finding.code() + " " + String.join(";", finding.cells());
  }
}
