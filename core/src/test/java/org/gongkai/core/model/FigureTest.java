package org.gongkai.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
  private static final Location PLACE = new CellLocation(2, 5, 3);

  private static Figure value(String number) {
    return Figure.value(
        "proactive.fees.amount", new BigDecimal(number), Unit.CNY, "万元", "7730.28", PLACE);
  }

  @Test
  void aValueHasAllItsParts() {
    Figure figure = value("77302800");

    assertThat(figure.cellId()).isEqualTo("proactive.fees.amount");
    assertThat(figure.status()).isEqualTo(FigureStatus.VALUE);
    assertThat(figure.hasValue()).isTrue();
    assertThat(figure.value()).contains(new BigDecimal("77302800"));
    assertThat(figure.expectValue()).isEqualTo(new BigDecimal("77302800"));
    assertThat(figure.unit()).isEqualTo(Unit.CNY);
    assertThat(figure.printedUnit()).contains("万元");
    assertThat(figure.raw()).isEqualTo("7730.28");
    assertThat(figure.location()).contains(PLACE);
    assertThat(figure.confirmation()).isEqualTo(Confirmation.NONE);
    assertThat(figure).hasToString("proactive.fees.amount=77302800");
  }

  @ParameterizedTest
  @CsvSource({"1.50, 1.5", "1200, 1200", "1.2E3, 1200", "0.00, 0", "-8.0, -8", "100.00, 100"})
  void aValueIsKeptPlain(String given, String kept) {
    assertThat(value(given).expectValue()).isEqualTo(new BigDecimal(kept));
    assertThat(value(given)).isEqualTo(value(kept));
  }

  @Test
  void aBlankIsNoZero() {
    Figure figure = Figure.blank("a.b.c", Unit.ITEM, "—", PLACE);

    assertThat(figure.status()).isEqualTo(FigureStatus.BLANK);
    assertThat(figure.hasValue()).isFalse();
    assertThat(figure.value()).isEmpty();
    assertThat(figure.raw()).isEqualTo("—");
    assertThat(figure.location()).contains(PLACE);
    assertThat(figure).hasToString("a.b.c=blank");
  }

  @Test
  void anUnreadableCellKeepsWhatIsPrinted() {
    Figure figure = Figure.unreadable("a.b.c", Unit.ITEM, "若干", PLACE);

    assertThat(figure.status()).isEqualTo(FigureStatus.UNREADABLE);
    assertThat(figure.raw()).isEqualTo("若干");
    assertThatThrownBy(figure::expectValue)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("The cell a.b.c holds no number: it is unreadable ('若干')");
  }

  @Test
  void anAbsentCellHasNoPlace() {
    Figure figure = Figure.absent("a.b.c", Unit.ITEM);

    assertThat(figure.status()).isEqualTo(FigureStatus.ABSENT);
    assertThat(figure.location()).isEmpty();
    assertThat(figure.raw()).isEmpty();
    assertThat(figure).hasToString("a.b.c=absent");
  }

  @Test
  void whatIsPrintedHasAPlace() {
    assertThatNullPointerException()
        .isThrownBy(() -> Figure.value("a", BigDecimal.ONE, Unit.ITEM, null, "1", null));
    assertThatNullPointerException().isThrownBy(() -> Figure.blank("a", Unit.ITEM, "", null));
    assertThatNullPointerException().isThrownBy(() -> Figure.unreadable("a", Unit.ITEM, "", null));
  }

  @Test
  void aConfirmationChangesNothingElse() {
    Figure confirmed = value("5").withConfirmation(Confirmation.SUMS);

    assertThat(confirmed.confirmation()).isEqualTo(Confirmation.SUMS);
    assertThat(confirmed).isNotEqualTo(value("5"));
    assertThat(confirmed.withConfirmation(Confirmation.NONE))
        .isEqualTo(value("5"))
        .hasSameHashCodeAs(value("5"));
  }

  @Test
  void differsFromOneWithAnyOtherPart() {
    Figure figure = Figure.value("a", BigDecimal.ONE, Unit.CNY, "元", "1", PLACE);

    assertThat(figure)
        .isNotEqualTo(Figure.value("b", BigDecimal.ONE, Unit.CNY, "元", "1", PLACE))
        .isNotEqualTo(Figure.value("a", BigDecimal.TEN, Unit.CNY, "元", "1", PLACE))
        .isNotEqualTo(Figure.value("a", BigDecimal.ONE, Unit.ITEM, "元", "1", PLACE))
        .isNotEqualTo(Figure.value("a", BigDecimal.ONE, Unit.CNY, null, "1", PLACE))
        .isNotEqualTo(Figure.value("a", BigDecimal.ONE, Unit.CNY, "元", "１", PLACE))
        .isNotEqualTo(
            Figure.value("a", BigDecimal.ONE, Unit.CNY, "元", "1", new CellLocation(2, 5, 4)));
    assertThat(Figure.blank("a", Unit.ITEM, "", PLACE))
        .isNotEqualTo(Figure.unreadable("a", Unit.ITEM, "", PLACE));
  }

  @Test
  void figuresKeepTheirOrder() {
    Figures figures =
        Figures.of(List.of(Figure.absent("z", Unit.ITEM), Figure.absent("a", Unit.ITEM)));

    assertThat(figures.all()).extracting(Figure::cellId).containsExactly("z", "a");
    assertThat(figures)
        .isNotEqualTo(
            Figures.of(List.of(Figure.absent("a", Unit.ITEM), Figure.absent("z", Unit.ITEM))));
    assertThat(figures.map(f -> f)).isEqualTo(figures).hasSameHashCodeAs(figures);
    assertThat(figures).hasToString("[z=absent, a=absent]");
    assertThatThrownBy(() -> figures.all().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void figuresRefuseACellThatComesTwice() {
    assertThatThrownBy(
            () -> Figures.of(List.of(Figure.absent("z", Unit.ITEM), Figure.absent("z", Unit.ITEM))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The cell z comes twice");
  }

  @Test
  void figuresAreLookedUpQuietlyOrStrictly() {
    Figure figure = Figure.absent("a", Unit.ITEM);
    Figures figures = Figures.of(List.of(figure));

    assertThat(figures.figure("a")).contains(figure);
    assertThat(figures.figure("b")).isEmpty();
    assertThat(figures.expectFigure("a")).isEqualTo(figure);
    assertThatThrownBy(() -> figures.expectFigure("b"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("The report's form has no cell 'b'");
  }
}
