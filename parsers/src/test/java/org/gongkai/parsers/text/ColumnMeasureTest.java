package org.gongkai.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.parsers.source.Extent;
import org.junit.jupiter.api.Test;

class ColumnMeasureTest {
  private static ColumnMeasure measure(String... lines) {
    List<ColumnMeasure.Placed> placed =
        Stream.of(lines).flatMap(line -> ColumnMeasure.pieces(line).stream()).toList();
    return ColumnMeasure.of(placed);
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
    ColumnMeasure.Placed figure = ColumnMeasure.pieces("规章  1").get(1);

    assertThat(ColumnMeasure.TERMINAL.extent(figure, 3)).isEqualTo(new Extent(6, 3, 7, 4));
    assertThat(ColumnMeasure.CHARACTERS.extent(figure, 3)).isEqualTo(new Extent(4, 3, 5, 4));
  }
}
