package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.Confirmation;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.PageLocation;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.model.Unit;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.source.PlacedText;
import org.junit.jupiter.api.Test;

class SecondReadingTest {
  private static final String CELL = "requests.granted.total";
  private static final PageLocation PLACE = new PageLocation(2, new Box(100, 50, 140, 70));

  @Test
  void confirmsAFigureThatBothReadersRead() {
    DisclosureReport compared = compare(figure("1,234", 1234), second(PLACE, "1234"));

    assertThat(compared.expectFigure(CELL).confirmation()).isEqualTo(Confirmation.SECOND_READER);
    assertThat(compared.findings()).isEmpty();
  }

  @Test
  void putsAFigureInDoubtThatTheSecondReaderReadsOtherwise() {
    DisclosureReport compared = compare(figure("18", 18), second(PLACE, "13"));

    Finding finding = compared.findings().get(0);
    assertThat(finding.code()).isEqualTo(FindingCode.CONFLICTING_READINGS);
    assertThat(finding.cells()).containsExactly(CELL);
    assertThat(finding.location()).contains(PLACE);
    assertThat(finding.messageEn()).contains("18").contains("13");
    assertThat(compared.expectFigure(CELL).expectValue()).isEqualByComparingTo("18");
    assertThat(compared.expectFigure(CELL).confirmation()).isEqualTo(Confirmation.NONE);
  }

  @Test
  void putsABlankInDoubtWhereTheSecondReaderSeesANumber() {
    DisclosureReport compared =
        compare(Figure.blank(CELL, Unit.REQUEST, "", PLACE), second(PLACE, "7"));

    assertThat(compared.findings(FindingCode.CONFLICTING_READINGS)).hasSize(1);
  }

  @Test
  void takesACellThatTheSecondReaderLostForNothing() {
    DisclosureReport compared = compare(figure("18", 18), second(PLACE, ""));

    assertThat(compared.expectFigure(CELL).confirmation()).isEqualTo(Confirmation.NONE);
    assertThat(compared.findings()).isEmpty();
  }

  @Test
  void comparesOnlyCellsAtTheSamePlaceOfTheSamePage() {
    PageLocation otherPage = new PageLocation(3, PLACE.box());
    PageLocation wholeRow = new PageLocation(2, new Box(100, 50, 400, 70));

    DisclosureReport compared =
        compare(figure("18", 18), second(otherPage, "99"), second(wholeRow, "18 0 0 1"));

    assertThat(compared.expectFigure(CELL).confirmation()).isEqualTo(Confirmation.NONE);
    assertThat(compared.findings()).isEmpty();
  }

  private static Figure figure(String raw, int value) {
    return Figure.value(CELL, BigDecimal.valueOf(value), Unit.REQUEST, null, raw, PLACE);
  }

  private static PlacedText second(PageLocation place, String text) {
    return new PlacedText(place, text);
  }

  private static DisclosureReport compare(Figure figure, PlacedText... second) {
    DisclosureReport report =
        new DisclosureReport(
            new SourceInfo("report.pdf", "application/pdf", "0".repeat(64), 1, 2),
            TemplateId.NATIONAL_2021,
            ReportMetadata.builder().build(),
            List.of(),
            Figures.of(List.of(figure)),
            List.of());
    return SecondReading.compare(report, List.of(second));
  }
}
