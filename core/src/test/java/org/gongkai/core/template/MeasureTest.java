package org.gongkai.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.gongkai.core.model.CellLocation;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.model.Unit;
import org.junit.jupiter.api.Test;

class MeasureTest {
  @Test
  void namesOnlyCellsOfTheForms() {
    for (Measure measure : Measure.all()) {
      measure
          .ways()
          .forEach(
              (form, ways) ->
                  ways.forEach(
                      cells ->
                          assertThat(cells)
                              .isNotEmpty()
                              .allMatch(
                                  cell -> ReportTemplate.expect(form).cell(cell).isPresent())));
    }
  }

  @Test
  void tellsWhatEachOneIs() {
    assertThat(measure("granted"))
        .isEqualTo(
            new Measure(
                "granted",
                Comparability.CLOSE,
                "Disclosed",
                "予以公开",
                "2014 counts requests for already public information apart; they are disclosed under"
                    + " the later forms",
                "2014年统计表将“已主动公开”单列；其后的格式计入予以公开",
                java.util.Map.of(
                    TemplateId.NATIONAL_2014,
                    List.of(
                        List.of(
                            "statistics.replies_already_public.value",
                            "statistics.replies_granted.value")),
                    TemplateId.NATIONAL_2019,
                    List.of(List.of("requests.granted.total")),
                    TemplateId.NATIONAL_2021,
                    List.of(List.of("requests.granted.total")))));
    assertThat(Measure.all()).hasSize(24).doesNotHaveDuplicates();
    assertThat(measure("administrative_fees").ways(TemplateId.NATIONAL_2019)).isEmpty();
    assertThat(measure("denied").comparability().id()).isEqualTo("break");
  }

  @Test
  void addsUpTheCellsOfTheFirstWayThatHasThemAll() {
    Figures threeRows =
        figures(
            value("requests.other_not_corrected.total", "4"),
            value("requests.other_fee_unpaid.total", "0"),
            value("requests.other_other.total", "7"),
            value("requests.other.total", "99"));
    Figures oneRow =
        figures(
            value("requests.other_not_corrected.total", "4"),
            Figure.absent("requests.other_fee_unpaid.total", Unit.REQUEST),
            value("requests.other.total", "12"));

    assertThat(otherwiseHandled(threeRows)).isEqualTo("11");
    assertThat(otherwiseHandled(oneRow)).isEqualTo("12");
  }

  @Test
  void neverTakesABlankCellForZero() {
    Figures figures =
        figures(
            value("disputes.litigation_direct.total", "3"),
            Figure.blank(
                "disputes.litigation_after_reconsideration.total",
                Unit.CASE,
                "",
                new CellLocation(3, 4, 5)));
    assertThat(measure("lawsuits").value(TemplateId.NATIONAL_2021, figures)).isEmpty();
    assertThat(measure("lawsuits").value(TemplateId.UNKNOWN, figures)).isEmpty();
  }

  private static String otherwiseHandled(Figures figures) {
    return measure("otherwise_handled")
        .value(TemplateId.NATIONAL_2021, figures)
        .orElseThrow()
        .toPlainString();
  }

  private static Measure measure(String id) {
    return Measure.all().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
  }

  private static Figures figures(Figure... figures) {
    return Figures.of(Arrays.asList(figures));
  }

  private static Figure value(String cell, String number) {
    return Figure.value(
        cell, new BigDecimal(number), Unit.REQUEST, null, number, new CellLocation(1, 1, 1));
  }
}
