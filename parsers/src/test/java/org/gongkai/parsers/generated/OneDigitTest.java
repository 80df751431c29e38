package org.gongkai.parsers.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.TemplateId;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one digit changes: the value of its own cell, and of no other, whatever the format. */
class OneDigitTest {
  private static final ReportParser PARSER = ReportParser.create();
  private static final List<TemplateId> FORMS =
      List.of(TemplateId.NATIONAL_2014, TemplateId.NATIONAL_2019, TemplateId.NATIONAL_2021);

  static List<Rendering> renderings() {
    return GeneratedReportsTest.renderings().keySet().stream().toList();
  }

  @ParameterizedTest
  @MethodSource("renderings")
  void oneChangedDigitChangesThatCellAlone(Rendering rendering) {
    for (TemplateId form : FORMS) {
      GeneratedReport report = ReportGenerator.report(4, form, Notations.PLAIN);
      Map<String, String> before = values(rendering, report);
      for (int i = 0; i < report.tables().size(); i++) {
        Map<String, String> after = values(rendering, withOtherDigit(report, i));

        Map<String, String> changed = new LinkedHashMap<>(after);
        changed.entrySet().removeAll(before.entrySet());
        assertThat(changed).as("table %d of %s", i + 1, report).hasSize(1);
        String cell = changed.keySet().iterator().next();
        assertThat(changed.get(cell)).isEqualTo(otherDigit(before.get(cell)));
      }
    }
  }

  private static Map<String, String> values(Rendering rendering, GeneratedReport report) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Figure figure : PARSER.parse(rendering.render(report), "report").figures().all()) {
      values.put(figure.cellId(), figure.value().isPresent() ? figure.raw() : "");
    }
    return values;
  }

  /** Changes a count in the middle of a table. */
  private static GeneratedReport withOtherDigit(GeneratedReport report, int at) {
    GeneratedTable table = report.tables().get(at);
    Grid grid = table.grid();
    List<GridCell> counts = grid.cells().stream().filter(OneDigitTest::isCount).toList();
    GridCell chosen = counts.get(counts.size() / 2);
    List<GridCell> cells = new ArrayList<>(grid.cells());
    cells.set(
        cells.indexOf(chosen),
        new GridCell(
            chosen.row(),
            chosen.column(),
            chosen.rowSpan(),
            chosen.columnSpan(),
            otherDigit(chosen.text()),
            chosen.extent(),
            chosen.location()));
    List<GeneratedTable> tables = new ArrayList<>(report.tables());
    tables.set(
        at, table.with(new Grid(grid.kind(), grid.rows(), grid.columns(), cells, grid.location())));
    return report.withTables(tables);
  }

  private static boolean isCount(GridCell cell) {
    return cell.text().matches("[0-9]+");
  }

  /** The last digit is another one: 0 becomes 1, 9 becomes 8. */
  private static String otherDigit(String number) {
    int last = number.length() - 1;
    char digit = number.charAt(last);
    return number.substring(0, last) + (char) (digit == '9' ? '8' : digit + 1);
  }
}
