package org.gongkai.export.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.model.Unit;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.Measure;
import org.gongkai.export.SampleReports;
import org.gongkai.export.view.PanelCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbViewsTest {
  @TempDir Path folder;

  @Test
  void panelHasOneRowForEveryReport() throws IOException, SQLException {
    assertThat(query(Batches.mixed(), "SELECT source, template FROM panel ORDER BY source LIMIT 4"))
        .containsExactly(
            List.of("2016/甲县.docx", "NATIONAL_2014"),
            List.of("2020/丙县.pdf", "NATIONAL_2019"),
            List.of("2020/甲县.pdf", "NATIONAL_2019"),
            List.of("2022/乙县.pdf", "NATIONAL_2021"));
    assertThat(query(List.of(), "SELECT count(*) FROM panel")).containsExactly(List.of("0"));
  }

  @Test
  void panelHoldsEveryNumberInTheColumnOfItsCell() throws IOException, SQLException {
    for (TemplateId form :
        List.of(TemplateId.NATIONAL_2014, TemplateId.NATIONAL_2019, TemplateId.NATIONAL_2021)) {
      DisclosureReport report = Batches.report("a.pdf", form, "甲县", 2020);
      List<String> expected = new ArrayList<>();
      for (PanelCell cell : PanelCell.all()) {
        expected.add(
            report
                .figure(cell.cell().cellId())
                .flatMap(Figure::value)
                .map(value -> value + ".000000")
                .orElse(null));
      }
      String columns = String.join(", ", PanelCell.all().stream().map(PanelCell::column).toList());
      assertThat(query(List.of(Batches.item(report)), "SELECT " + columns + " FROM panel"))
          .containsExactly(expected);
    }
  }

  @Test
  void panelNamesItsColumnsAfterTheCells() {
    assertThat(PanelCell.all())
        .extracting(PanelCell::column)
        .hasSize(290)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z0-9_]+"))
        .startsWith("proactive_regulations_issued")
        .contains("requests_granted_natural_person", "statistics_requests_received");
  }

  @Test
  void panelNamesTheNumbersThatAFindingNames() throws IOException, SQLException {
    assertThat(
            query(List.of(Batches.item(SampleReports.full())), "SELECT flagged_cells FROM panel"))
        .containsExactly(List.of(SampleReports.GRANTED));
  }

  @Test
  void measuresAreThoseOfTheLibrary() throws IOException, SQLException {
    List<BatchItem> items = Batches.mixed().subList(0, 7);
    List<List<String>> expected = new ArrayList<>();
    for (BatchItem item : items) {
      if (item instanceof BatchItem.ReadReport read) {
        Measure.all().stream()
            .filter(measure -> !measure.ways(read.report().template()).isEmpty())
            .forEach(measure -> expected.add(row(read.report(), measure)));
      }
    }
    assertThat(expected).hasSizeGreaterThan(100).anyMatch(row -> row.get(2) == null);
    assertThat(query(items, "SELECT source, measure, CAST(value AS BIGINT) FROM measures"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> row(DisclosureReport report, Measure measure) {
    return Arrays.asList(
        report.source().name(),
        measure.id(),
        measure
            .value(report.template(), report.figures())
            .map(BigDecimal::toPlainString)
            .orElse(null));
  }

  @Test
  void measuresTakeTheOtherWayWhereTheReportPrintsIt() throws IOException, SQLException {
    List<BatchItem> items = List.of(Batches.item(withOneRowOfOthers()));
    assertThat(
            query(
                items,
                "SELECT CAST(value AS INT), missing_cells, comparability FROM measures"
                    + " WHERE measure = 'otherwise_handled'"))
        .containsExactly(List.of("12", "0", "break"));
  }

  private static DisclosureReport withOneRowOfOthers() {
    DisclosureReport report =
        Batches.report(
            "a",
            TemplateId.NATIONAL_2021,
            "甲",
            2022,
            Map.of("requests.other.total", new BigDecimal(12)));
    return report.withFigures(
        report
            .figures()
            .map(
                figure ->
                    figure.cellId().matches("requests\\.other_.*")
                        ? Figure.absent(figure.cellId(), Unit.REQUEST)
                        : figure));
  }

  @Test
  void measuresTellWhatIsMissingAndFlagged() throws IOException, SQLException {
    List<BatchItem> items = List.of(Batches.item(SampleReports.full()));
    assertThat(
            query(
                items,
                "SELECT measure, value, known_sum, missing_cells, findings FROM measures WHERE"
                    + " measure IN ('granted', 'unprocessed', 'licence_decisions') ORDER BY 1"))
        .containsExactly(
            Arrays.asList("granted", null, null, "1", "BLANK_FIGURES;ROW_TOTAL"),
            Arrays.asList("licence_decisions", null, null, "1", "UNREADABLE_CELL"),
            Arrays.asList("unprocessed", null, null, "5", null));
  }

  private List<List<String>> query(List<BatchItem> items, String sql)
      throws IOException, SQLException {
    Path place = java.nio.file.Files.createTempDirectory(folder, "db");
    Batches.write(BatchFormat.DUCKDB, place, items);
    try (Connection database = Tables.open(place.resolve("reports.duckdb"))) {
      return Tables.query(database, sql);
    }
  }
}
