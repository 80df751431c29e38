package org.gongkai.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnMeasureTest {
  private static ColumnMeasure measure(String... lines) {
    List<ColumnMeasure.Placed> placed =
        Stream.of(lines)
            .flatMap(
                line -> {
                  List<Piece> pieces = Piece.cells(Piece.words(line));
                  return IntStream.range(0, pieces.size())
                      .mapToObj(i -> new ColumnMeasure.Placed(line, i, pieces.get(i)));
                })
            .toList();
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
    assertThat(ColumnMeasure.TERMINAL.columns("规章 1", 2)).isEqualTo(4);
    assertThat(ColumnMeasure.CHARACTERS.columns("规章 1", 2)).isEqualTo(2);
  }
}
