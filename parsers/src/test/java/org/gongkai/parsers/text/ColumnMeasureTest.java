package org.gongkai.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.parsers.source.Extent;
import org.junit.jupiter.api.Test;

class ColumnMeasureTest {
  private static ColumnMeasure measure(String... lines) {
    return ColumnMeasure.of(Stream.of(lines).map(ColumnMeasureTest::pieces).toList());
  }

  private static List<ColumnMeasure.Placed> pieces(String line) {
    return ColumnMeasure.pieces(new Line(1, 1, 0, line));
  }

  @Test
  void figuresUnderEachOtherInATerminalTellItsMeasure() {
    assertThat(measure("规章            65      59", "行政规范性文件  83      0"))
        .isEqualTo(ColumnMeasure.TERMINAL);
  }

  @Test
  void figuresAtTheSameCharactersTellTheOther() {
    assertThat(measure("规章         65      59", "行政规范性文件    83      0"))
        .isEqualTo(ColumnMeasure.CHARACTERS);
  }

  @Test
  void withoutFiguresCharactersCount() {
    assertThat(measure("规章  甲", "行政规范性文件  乙")).isEqualTo(ColumnMeasure.CHARACTERS);
  }

  @Test
  void wideCharactersTakeTwoColumnsInATerminal() {
    ColumnMeasure.Placed figure = pieces("规章  1").get(1);

    assertThat(ColumnMeasure.TERMINAL.extent(figure, 3)).isEqualTo(new Extent(6, 3, 7, 4));
    assertThat(ColumnMeasure.CHARACTERS.extent(figure, 3)).isEqualTo(new Extent(4, 3, 5, 4));
  }
}
