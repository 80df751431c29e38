package org.gongkai.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.core.check.ReportFixture;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.Comparability;
import org.gongkai.core.template.Measure;
import org.junit.jupiter.api.Test;

class ReportComparisonTest {
  private static final String GRANTED = "requests.granted.total";

  private static ReportFixture report() {
    return ReportFixture.of(TemplateId.NATIONAL_2021);
  }

  private static FigureRow row(ReportFixture before, ReportFixture after, String id) {
    return row(ReportComparison.of(before.build(), after.build()), id);
  }

  private static FigureRow row(ReportComparison comparison, String id) {
    return comparison.figures().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aReportDoesNotDifferFromItself() {
    for (TemplateId form : TemplateId.values()) {
      DisclosureReport report = ReportFixture.of(form).build();

      assertThat(ReportComparison.of(report, report).isChanged()).isFalse();
    }
  }

  @Test
  void tellsChangeAndPercentage() {
    FigureRow row = row(report().value(GRANTED, "30"), report().value(GRANTED, "34"), GRANTED);

    assertThat(row.isChanged()).isTrue();
    assertThat(row.change()).contains(new BigDecimal("4"));
    assertThat(row.percentage()).contains(new BigDecimal("13.3"));
    assertThat(row.labelEn()).isEqualTo("Requests received and handled / Disclosed / Total");
  }

  @Test
  void tellsNoPercentageFromZeroButTheRightOneFromBelow() {
    assertThat(
            row(report().value(GRANTED, "0"), report().value(GRANTED, "3"), GRANTED).percentage())
        .isEmpty();
    assertThat(
            row(report().value(GRANTED, "-2"), report().value(GRANTED, "2"), GRANTED).percentage())
        .contains(new BigDecimal("200.0"));
    assertThat(
            row(report().value(GRANTED, "3"), report().value(GRANTED, "0"), GRANTED).percentage())
        .contains(new BigDecimal("-100.0"));
  }

  @Test
  void aBlankIsNoZero() {
    FigureRow row = row(report().value(GRANTED, "0"), report().blank(GRANTED), GRANTED);

    assertThat(row.isChanged()).isTrue();
    assertThat(row.change()).isEmpty();
    assertThat(row.after().status()).isEqualTo(FigureStatus.BLANK);
    assertThat(row(report().blank(GRANTED), report().mark(GRANTED, "—"), GRANTED).isChanged())
        .isFalse();
  }

  @Test
  void marksDoubts() {
    Finding doubt =
        Finding.of(FindingCode.AMBIGUOUS_ALIGNMENT, List.of(GRANTED), null, "a", "甲", "1");
    FigureRow row = row(report().finding(doubt), report(), GRANTED);

    assertThat(row.isDoubtful()).isTrue();
    assertThat(row.before().doubts()).containsExactly(FindingCode.AMBIGUOUS_ALIGNMENT);
    assertThat(row(report(), report(), GRANTED).isDoubtful()).isFalse();
  }

  @Test
  void comparesFormsByMeasuresWhereTheirCellsDiffer() {
    ReportComparison comparison =
        ReportComparison.of(
            ReportFixture.of(TemplateId.NATIONAL_2014)
                .value("statistics.replies_already_public.value", "2")
                .build(),
            report().build());
    FigureRow granted = row(comparison, "granted");

    assertThat(granted.before().value()).contains(new BigDecimal("8"));
    assertThat(granted.after().value()).contains(new BigDecimal("34"));
    assertThat(granted.measure().map(Measure::comparability)).contains(Comparability.CLOSE);
    assertThat(granted.isChanged()).isTrue();
    assertThat(granted.percentage()).contains(new BigDecimal("325.0"));
  }

  @Test
  void tellsNoChangeOfWhatIsCountedInAnotherWay() {
    ReportComparison comparison =
        ReportComparison.of(ReportFixture.of(TemplateId.NATIONAL_2014).build(), report().build());

    assertThat(row(comparison, "unavailable").isChanged()).isTrue();
    assertThat(row(comparison, "unavailable").change()).isEmpty();
    assertThat(row(comparison, "unavailable").percentage()).isEmpty();
  }

  @Test
  void cellsOfOneFormAloneAreNoChange() {
    ReportComparison comparison =
        ReportComparison.of(ReportFixture.of(TemplateId.NATIONAL_2019).build(), report().build());

    assertThat(row(comparison, "proactive.licences.change").isChanged()).isFalse();
    assertThat(row(comparison, "proactive.licences.change").after().status())
        .isEqualTo(FigureStatus.ABSENT);
    assertThat(row(comparison, GRANTED).measure()).isEmpty();
    assertThat(comparison.figures()).extracting(FigureRow::id).doesNotHaveDuplicates();
    assertThat(comparison.figures())
        .filteredOn(row -> row.measure().isPresent())
        .extracting(FigureRow::id)
        .containsExactlyInAnyOrder(
            "otherwise_handled", "normative_documents_made", "regulations_made");
  }

  @Test
  void comparesTextsSentenceBySentence() {
    ReportComparison comparison =
        ReportComparison.of(overview("公开信息 29 条。工作有序开展。"), overview("公开信息 31 条。工作有序开展。"));
    SectionRow row = comparison.sections().get(0);

    assertThat(row.isChanged()).isTrue();
    assertThat(row.edits())
        .containsExactly(
            new Edit(Edit.Kind.SAME, "一、总体情况"),
            new Edit(Edit.Kind.REMOVED, "公开信息 29 条。"),
            new Edit(Edit.Kind.ADDED, "公开信息 31 条。"),
            new Edit(Edit.Kind.SAME, "工作有序开展。"));
  }

  private static DisclosureReport overview(String text) {
    return report().sections(ReportFixture.section(SectionKind.OVERVIEW, "一、总体情况", text)).build();
  }

  @Test
  void findsSectionsThatOneReportLacksWhateverTheirNumbers() {
    Section fees = ReportFixture.section(SectionKind.OTHER, "三、收费情况", "无。");
    Section feesLater = ReportFixture.section(SectionKind.OTHER, "四、收费情况", "无。");
    Section more = ReportFixture.section(SectionKind.OTHER, "五、亮点", "有。");
    ReportComparison comparison =
        ReportComparison.of(
            report().sections(fees).build(), report().sections(more, feesLater).build());

    assertThat(comparison.sections())
        .extracting(SectionRow::heading)
        .containsExactly("三、收费情况", "五、亮点");
    assertThat(comparison.sections().get(0).count(Edit.Kind.SAME)).isEqualTo(1);
    assertThat(comparison.sections().get(1).count(Edit.Kind.ADDED)).isEqualTo(2);
  }

  @Test
  void tellsWhatReportsSayOfThemselves() {
    ReportComparison comparison =
        ReportComparison.of(
            report().build(), report().metadata(ReportFixture.metadataOf("2023年", 2023)).build());

    assertThat(comparison.metadata())
        .filteredOn(MetadataRow::isChanged)
        .extracting(row -> row.name().labelEn() + ": " + row.after().labelEn())
        .containsExactly(
            "Title: 青岭市渔业局2023年政府信息公开工作年度报告", "Year: 2023", "Period: 2023-01-01 – 2023-12-31");
  }
}
