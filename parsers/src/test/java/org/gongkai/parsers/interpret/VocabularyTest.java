package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.text.CompactText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  @Test
  void aLabelOfOneTableTellsIt() {
    assertThat(Vocabulary.tableOf("行政规范性文件")).isEqualTo(TableKind.PROACTIVE);
    assertThat(Vocabulary.tableOf("（三）不予公开")).isEqualTo(TableKind.REQUESTS);
  }

  @Test
  void aLabelOfSeveralTablesTellsNone() {
    assertThat(Vocabulary.tableOf("其他")).isNull();
  }

  @Test
  void aWholeRowIsNoLabel() {
    assertThat(Vocabulary.tableOf("行政规范性文件 3 0 12")).isNull();
  }

  @Test
  void aFigureBehindABracketThatIsStillOpenBelongsToIt() {
    assertThat(Vocabulary.tableOf("（二）部分公开（区分处理的， 0 0")).isEqualTo(TableKind.REQUESTS);
  }

  @Test
  void signsBehindALabelLeaveTheRowItsTable() {
    assertThat(tableOf("行政强制|/|/")).isEqualTo(TableKind.PROACTIVE);
    assertThat(tableOf("行政强制|（件）|")).isEqualTo(TableKind.PROACTIVE);
    assertThat(tableOf("行政强制|/|0")).isNull();
  }

  @Test
  void aRowIsOfTheTableThatItsTextTells() {
    List<String> parts = partsOfRows();
    Random random = new Random(11);
    int told = 0;
    for (int i = 0; i < 20_000; i++) {
      String cells =
          random
              .ints(1 + random.nextInt(4), 0, parts.size())
              .mapToObj(parts::get)
              .collect(Collectors.joining("|"));
      TableRow row = row(cells);

      assertThat(Vocabulary.tableOf(row)).as(cells).isEqualTo(Vocabulary.tableOf(row.text()));

      told += Vocabulary.tableOf(row) == null ? 0 : 1;
    }
    assertThat(told).isGreaterThan(1_000);
  }

  /** Some labels, their beginnings and their rests, signs, numbers, and what may join them. */
  private static List<String> partsOfRows() {
    List<String> parts =
        new ArrayList<>(
            List.of(
                "", "/", "—", "（件）", "（", "）", "[", "]", "(1)", "1.", "一、", "其中", "其", "中", "0",
                "12", "1)2", "（2", "３", "\u0301", "\u200B", "\u2F00", "无", "件", "e", "①"));
    for (String label : List.of("行政强制", "（三）不予公开", "行政规范性文件", "2.重复申请", "结果维持")) {
      parts.add(label);
      parts.add(label.substring(0, label.length() - 2));
      parts.add(label.substring(label.length() - 2));
    }
    return parts;
  }

  private static @Nullable TableKind tableOf(String cells) {
    return Vocabulary.tableOf(row(cells));
  }

  private static TableRow row(String cells) {
    return TableRow.of(Grids.ordered(cells)).get(0);
  }

  @Test
  void noLabelOfTheFormsEndsInADigit() {
    List<String> keys =
        ReportTemplate.all().stream()
            .flatMap(form -> form.tables().stream())
            .flatMap(Vocabulary::labels)
            .map(Labels::key)
            .filter(key -> key.length() > 1)
            .toList();

    assertThat(keys).hasSizeGreaterThan(100).noneMatch(key -> key.matches(".*\\d"));
  }

  @Test
  void noOtherPlainCharacterOpensABracket() {
    List<String> brackets =
        IntStream.range(0, 0x10000)
            .filter(c -> CompactText.isSimple((char) c))
            .mapToObj(Character::toString)
            .filter(c -> Labels.compact(c).equals("(") || Labels.compact(c).equals("["))
            .toList();

    assertThat(brackets).containsExactlyInAnyOrder("(", "[", "（", "［", "〔", "【");
  }
}
