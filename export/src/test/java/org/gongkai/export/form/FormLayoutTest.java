package org.gongkai.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.model.TextLocation;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.Presence;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FormLayoutTest {
  private static final Predicate<TemplateCell> OF_THE_FORM =
      cell -> cell.presence() == Presence.FORM;

  /** A report that prints 1 in some cells and lacks the others. */
  private static List<FormLayout> tables(TemplateId form, Predicate<TemplateCell> printed) {
    List<Figure> figures =
        ReportTemplate.expect(form).cells().stream()
            .map(cell -> printed.test(cell) ? one(cell) : Figure.absent(cell.cellId(), cell.unit()))
            .toList();
    return FormLayout.of(
        new DisclosureReport(
            new SourceInfo("a.txt", "text/plain", "0".repeat(64), 0, 0),
            form,
            ReportMetadata.builder().build(),
            List.of(),
            Figures.of(figures),
            List.of()));
  }

  private static Figure one(TemplateCell cell) {
    return Figure.value(
        cell.cellId(), BigDecimal.ONE, cell.unit(), null, "1", new TextLocation(1, 1));
  }

  private static FormCell labelled(FormLayout table, String label) {
    return table.cells().stream()
        .filter(cell -> cell.labelZh().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static FormCell figure(FormLayout table, String cellId) {
    return table.cells().stream()
        .filter(cell -> cell.figure() != null && cell.figure().cellId().equals(cellId))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(value = TemplateId.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
  void coversEveryPlaceOnceAndShowsEveryCellOfTheForm(TemplateId form) {
    Set<String> shown = new HashSet<>();
    for (FormLayout table : tables(form, OF_THE_FORM)) {
      Set<List<Integer>> covered = new HashSet<>();
      for (FormCell cell : table.cells()) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
          for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
            assertThat(covered.add(List.of(row, column)))
                .as("%s %d %d", cell, row, column)
                .isTrue();
          }
        }
        if (cell.figure() != null) {
          shown.add(cell.figure().cellId());
        }
      }
      assertThat(covered).hasSize(table.rows() * table.columns());
    }
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            ReportTemplate.expect(form).cells().stream()
                .filter(OF_THE_FORM)
                .map(TemplateCell::cellId)
                .toList());
  }

  @Test
  void spansTheLabelsOfRequestsOverTheirRows() {
    FormLayout requests = tables(TemplateId.NATIONAL_2021, OF_THE_FORM).get(1);

    FormCell received = labelled(requests, "一、本年新收政府信息公开申请数量");
    assertThat(List.of(received.row(), received.column(), received.columnSpan()))
        .containsExactly(3, 0, 3);
    FormCell results = labelled(requests, "三、本年度办理结果");
    assertThat(List.of(results.row(), results.column(), results.rowSpan()))
        .containsExactly(5, 0, 22);
    FormCell denied = labelled(requests, "（三）不予公开");
    assertThat(List.of(denied.row(), denied.column(), denied.rowSpan())).containsExactly(7, 1, 8);
    assertThat(denied.labelEn()).isEqualTo("Not disclosed");
    assertThat(figure(requests, "requests.granted.total").column()).isEqualTo(9);
  }

  @Test
  void laysDisputesSideBySide() {
    FormLayout disputes = tables(TemplateId.NATIONAL_2021, OF_THE_FORM).get(2);

    FormCell litigation = labelled(disputes, "行政诉讼");
    assertThat(List.of(litigation.row(), litigation.column(), litigation.columnSpan()))
        .containsExactly(0, 5, 10);
    assertThat(labelled(disputes, "行政复议").rowSpan()).isEqualTo(2);
    FormCell last = figure(disputes, "disputes.litigation_after_reconsideration.total");
    assertThat(List.of(last.row(), last.column())).containsExactly(3, 14);
  }

  @Test
  void setsInTheIndicatorsOf2014() {
    FormLayout statistics = tables(TemplateId.NATIONAL_2014, OF_THE_FORM).get(0);

    assertThat(labelled(statistics, "一、主动公开情况").level()).isZero();
    assertThat(labelled(statistics, "（二）通过不同渠道和方式公开政府信息的情况").level()).isEqualTo(1);
    assertThat(labelled(statistics, "1.政府公报公开政府信息数").level()).isEqualTo(2);
  }

  @Test
  void putsAVariantInThePlaceOfTheRowsThatItStandsFor() {
    Predicate<TemplateCell> oneRow =
        cell ->
            cell.row().equals("other")
                || OF_THE_FORM.test(cell) && !cell.row().startsWith("other_");
    FormLayout requests = tables(TemplateId.NATIONAL_2021, oneRow).get(1);

    FormCell other = labelled(requests, "（六）其他处理");
    assertThat(List.of(other.rowSpan(), other.columnSpan())).containsExactly(1, 2);
    assertThat(requests.cells())
        .filteredOn(cell -> cell.figure() != null)
        .noneMatch(cell -> cell.figure().cellId().startsWith("requests.other_other"));
  }

  @Test
  void keepsRowsOfTheFormThatAReportLacks() {
    FormLayout disputes = tables(TemplateId.NATIONAL_2021, cell -> false).get(2);

    assertThat(disputes.isPrinted()).isFalse();
    assertThat(figure(disputes, "disputes.litigation_direct.upheld").row()).isEqualTo(3);
  }
}
