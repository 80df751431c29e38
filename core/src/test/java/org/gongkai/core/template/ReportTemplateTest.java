package org.gongkai.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.core.model.TemplateId.NATIONAL_2014;
import static org.gongkai.core.model.TemplateId.NATIONAL_2019;
import static org.gongkai.core.model.TemplateId.NATIONAL_2021;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Applicant;
import org.gongkai.core.model.Article20Item;
import org.gongkai.core.model.Article20Measure;
import org.gongkai.core.model.DisputeKind;
import org.gongkai.core.model.DisputeResult;
import org.gongkai.core.model.Outcome;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTemplateTest {
  static List<ReportTemplate> forms() {
    return ReportTemplate.all();
  }

  @Test
  void thereIsAFormForEveryIdButUnknown() {
    assertThat(ReportTemplate.all())
        .extracting(ReportTemplate::id)
        .containsExactly(NATIONAL_2014, NATIONAL_2019, NATIONAL_2021);
    assertThat(ReportTemplate.of(TemplateId.UNKNOWN)).isEmpty();
    assertThatThrownBy(() -> ReportTemplate.expect(TemplateId.UNKNOWN))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("There is no template UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource({
    "NATIONAL_2014, STATISTICS, 58, 0",
    "NATIONAL_2019, PROACTIVE, 22, 3",
    "NATIONAL_2019, REQUESTS, 161, 0",
    "NATIONAL_2019, DISPUTES, 15, 0",
    "NATIONAL_2021, PROACTIVE, 10, 3",
    "NATIONAL_2021, REQUESTS, 175, 7",
    "NATIONAL_2021, DISPUTES, 15, 0"
  })
  void everyTableHasItsCells(TemplateId id, TableKind table, int form, int variants) {
    List<TemplateCell> cells = ReportTemplate.expect(id).cells(table);

    assertThat(cells).filteredOn(c -> c.presence() == Presence.FORM).hasSize(form);
    assertThat(cells).filteredOn(c -> c.presence() == Presence.VARIANT).hasSize(variants);
    assertThat(cells).hasSize(form + variants);
  }

  @Test
  void formsHaveNoOtherTables() {
    assertThat(tables(NATIONAL_2014)).containsExactly(TableKind.STATISTICS);
    assertThat(tables(NATIONAL_2019))
        .containsExactly(TableKind.PROACTIVE, TableKind.REQUESTS, TableKind.DISPUTES);
    assertThat(tables(NATIONAL_2021)).isEqualTo(tables(NATIONAL_2019));
    assertThat(ReportTemplate.expect(NATIONAL_2014).table(TableKind.REQUESTS)).isEmpty();
  }

  private static List<TableKind> tables(TemplateId id) {
    return ReportTemplate.expect(id).tables().stream().map(TemplateTable::kind).toList();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void cellIdsAreTableRowColumnAndUnique(ReportTemplate form) {
    assertThat(form.cells()).extracting(TemplateCell::cellId).doesNotHaveDuplicates();
    assertThat(form.cells())
        .allSatisfy(
            cell -> {
              assertThat(cell.cellId())
                  .isEqualTo(cell.table().id() + "." + cell.row() + "." + cell.column());
              assertThat(form.cell(cell.cellId())).contains(cell);
            });
  }

  @ParameterizedTest
  @MethodSource("forms")
  void variantsComeAfterTheCellsOfTheForm(ReportTemplate form) {
    List<Presence> presences = form.cells().stream().map(TemplateCell::presence).toList();

    assertThat(presences).doesNotContain(Presence.GROUP).isSorted();
  }

  @Test
  void cellsHaveTheLabelsUnitsAndKindsOfTheForm() {
    assertThat(cell(NATIONAL_2021, "requests.denied_third_party_rights.commercial_enterprise"))
        .isEqualTo(
            new TemplateCell(
                "requests.denied_third_party_rights.commercial_enterprise",
                TableKind.REQUESTS,
                "denied_third_party_rights",
                "commercial_enterprise",
                "三、本年度办理结果/（三）不予公开/4.保护第三方合法权益",
                "商业企业",
                "Not disclosed: third-party rights",
                "Commercial enterprises",
                Unit.REQUEST,
                CellKind.COUNT,
                Presence.FORM));
    assertThat(cell(NATIONAL_2014, "statistics.trainees.value"))
        .isEqualTo(
            new TemplateCell(
                "statistics.trainees.value",
                TableKind.STATISTICS,
                "trainees",
                "value",
                "九/（三）接受培训人员数",
                "统计数（单位：人次）",
                "Trainees",
                "Value",
                Unit.PERSON_TIME,
                CellKind.COUNT,
                Presence.FORM));
  }

  @ParameterizedTest
  @CsvSource({
    "NATIONAL_2021, proactive.fees.amount, CNY, AMOUNT, FORM",
    "NATIONAL_2021, proactive.normative_documents.repealed, ITEM, COUNT, FORM",
    "NATIONAL_2021, proactive.other_documents.in_force, ITEM, COUNT, VARIANT",
    "NATIONAL_2021, requests.other.total, REQUEST, COUNT, VARIANT",
    "NATIONAL_2021, requests.other_fee_unpaid.total, REQUEST, COUNT, FORM",
    "NATIONAL_2021, disputes.litigation_direct.pending, CASE, COUNT, FORM",
    "NATIONAL_2019, proactive.licences.change, ITEM, SIGNED, FORM",
    "NATIONAL_2019, proactive.procurement.amount, CNY, AMOUNT, FORM",
    "NATIONAL_2019, proactive.fees.items_last_year, ITEM, COUNT, FORM",
    "NATIONAL_2019, requests.other.total, REQUEST, COUNT, FORM",
    "NATIONAL_2014, statistics.budget.value, CNY, AMOUNT, FORM",
    "NATIONAL_2014, statistics.policy_interpretations.value, ARTICLE, COUNT, FORM",
    "NATIONAL_2014, statistics.staff_part_time.value, PERSON, COUNT, FORM"
  })
  void cellsHaveTheirUnitKindAndPresence(
      TemplateId id, String cellId, Unit unit, CellKind kind, Presence presence) {
    TemplateCell cell = cell(id, cellId);

    assertThat(cell.unit()).isEqualTo(unit);
    assertThat(cell.kind()).isEqualTo(kind);
    assertThat(cell.presence()).isEqualTo(presence);
  }

  private static TemplateCell cell(TemplateId id, String cellId) {
    return ReportTemplate.expect(id).expectCell(cellId);
  }

  @Test
  void cellsAreLookedUpQuietlyOrStrictly() {
    ReportTemplate form = ReportTemplate.expect(NATIONAL_2021);

    assertThat(form.cell("proactive.procurement.amount")).isEmpty();
    assertThatThrownBy(() -> form.expectCell("proactive.procurement.amount"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("NATIONAL_2021 has no cell 'proactive.procurement.amount'");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everySumJoinsCellsOfTheForm(ReportTemplate form) {
    assertThat(form.sums())
        .allSatisfy(
            sum -> {
              assertThat(sum.parts()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
              assertThat(Stream.concat(sum.parts().stream(), sum.totals().stream()))
                  .allMatch(id -> form.cell(id).isPresent());
              assertThat(sum.variants())
                  .containsExactlyElementsOf(
                      sum.parts().stream()
                          .filter(id -> form.expectCell(id).presence() == Presence.VARIANT)
                          .toList());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "NATIONAL_2014, STATISTICS_TOTAL, 7",
    "NATIONAL_2019, COLUMN_BALANCE, 7",
    "NATIONAL_2019, COLUMN_TOTAL, 7",
    "NATIONAL_2019, ROW_TOTAL, 23",
    "NATIONAL_2019, DISPUTE_TOTAL, 3",
    "NATIONAL_2021, COLUMN_BALANCE, 7",
    "NATIONAL_2021, COLUMN_TOTAL, 7",
    "NATIONAL_2021, ROW_TOTAL, 26",
    "NATIONAL_2021, DISPUTE_TOTAL, 3"
  })
  void everyFormHasItsSums(TemplateId id, FindingCode code, int count) {
    assertThat(ReportTemplate.expect(id).sums())
        .filteredOn(sum -> sum.code() == code)
        .hasSize(count);
  }

  @Test
  void theColumnTotalOf2021CountsTheVariantRow() {
    TemplateSum sum =
        ReportTemplate.expect(NATIONAL_2021).sums().stream()
            .filter(s -> s.code() == FindingCode.COLUMN_TOTAL)
            .findFirst()
            .orElseThrow();

    assertThat(sum.parts()).hasSize(22).endsWith("requests.other.natural_person");
    assertThat(sum.variants()).containsExactly("requests.other.natural_person");
    assertThat(sum.totals()).containsExactly("requests.processed_total.natural_person");
  }

  @ParameterizedTest
  @CsvSource({
    "2013,",
    "2014, NATIONAL_2014",
    "2018, NATIONAL_2014",
    "2019, NATIONAL_2019",
    "2020, NATIONAL_2019",
    "2021, NATIONAL_2021",
    "2099, NATIONAL_2021"
  })
  void oneFormIsInForceForAYear(int year, TemplateId id) {
    assertThat(ReportTemplate.all().stream().filter(form -> form.isInForceFor(year)))
        .extracting(ReportTemplate::id)
        .isEqualTo(id == null ? List.of() : List.of(id));
  }

  @Test
  void formsPrescribeTheirSections() {
    assertThat(sections(NATIONAL_2021))
        .containsExactly(
            SectionKind.OVERVIEW,
            SectionKind.PROACTIVE_DISCLOSURE,
            SectionKind.REQUESTS,
            SectionKind.DISPUTES,
            SectionKind.PROBLEMS_AND_IMPROVEMENTS,
            SectionKind.OTHER_MATTERS);
    assertThat(sections(NATIONAL_2019)).isEqualTo(sections(NATIONAL_2021));
    assertThat(sections(NATIONAL_2014)).hasSize(7).contains(SectionKind.FEES);
  }

  private static List<SectionKind> sections(TemplateId id) {
    return ReportTemplate.expect(id).sections().stream().map(TemplateSection::kind).toList();
  }

  @Test
  void rowsKeepTheOrderOfTheForm() {
    assertThat(ReportTemplate.expect(NATIONAL_2019).rows(TableKind.REQUESTS).keySet())
        .hasSize(23)
        .startsWith("new_received", "carried_over", "granted")
        .endsWith("other", "processed_total", "carried_forward");
  }

  @Test
  void theEnumsNameTheRowsAndColumnsOfTheForms() {
    assertThat(ids(Outcome.values(), Outcome::id))
        .isEqualTo(of(TableKind.REQUESTS, TemplateCell::row));
    assertThat(ids(Applicant.values(), Applicant::id))
        .isEqualTo(of(TableKind.REQUESTS, TemplateCell::column));
    assertThat(ids(Article20Item.values(), Article20Item::id))
        .isEqualTo(of(TableKind.PROACTIVE, TemplateCell::row));
    assertThat(ids(Article20Measure.values(), Article20Measure::id))
        .isEqualTo(of(TableKind.PROACTIVE, TemplateCell::column));
    assertThat(ids(DisputeKind.values(), DisputeKind::id))
        .isEqualTo(of(TableKind.DISPUTES, TemplateCell::row));
    assertThat(ids(DisputeResult.values(), DisputeResult::id))
        .isEqualTo(of(TableKind.DISPUTES, TemplateCell::column));
  }

  private static <T> Set<String> ids(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).collect(Collectors.toSet());
  }

  private static Set<String> of(TableKind table, Function<TemplateCell, String> part) {
    return ReportTemplate.all().stream()
        .flatMap(form -> form.cells(table).stream())
        .map(part)
        .collect(Collectors.toSet());
  }
}
