package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.text.CompactText;
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
