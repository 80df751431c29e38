package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.gongkai.core.template.ReportTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A label goes on with the line under it only where both may be a label of some form. */
class LabelBeginningsTest {
  /** What could change how the text before it reads. */
  private static final List<String> PARTS =
      List.of(
          "一", "二", "十", "1", "2", "９", "、", ".", "．", "：", ":", ")", "(", "（", "）", "[", "]", "〔",
          "】", "其", "其中", "其他", "本年", "本", "年", "上", "上年", "结转", "行政", "许可", "信息", "公开", "A", "é",
          "e", "\u0301", "\u3099", "\u2F00", "\uFFFD", "·", "“", "”", "　", " ", "\n", "\u00A0", "-",
          "①");

  @Test
  void everyBeginningOfALabelOfTheFormsMayGoOn() {
    for (ReportTemplate template : ReportTemplate.all()) {
      template.tables().stream()
          .flatMap(Vocabulary::labels)
          .forEach(LabelBeginningsTest::mayGoOnFromEveryPlace);
    }
  }

  private static void mayGoOnFromEveryPlace(String label) {
    for (int end = 1; end < label.length(); end++) {
      String beginning = label.substring(0, end);
      boolean whole = Labels.key(beginning).equals(Labels.key(label));

      assertThat(whole || PrintedLabel.read(beginning).mayGoOn()).as(beginning).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"行政强制", "总计", "7.属于行政执法案卷", "（一）予以公开", "渡口街一号", "2.重复申请"})
  void whatBeginsNoLongerLabelDoesNotGoOn(String label) {
    assertThat(PrintedLabel.read(label).mayGoOn()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"一", "12", "（三", "1.其", "部分公开（区分处理的", "三、本", "Caf\u0065", "街", ""})
  void whatFollowsMayStillChangeHowTheseRead(String label) {
    assertThat(PrintedLabel.read(label).mayGoOn()).isTrue();
  }

  @Test
  void whateverFollowsATextThatDoesNotGoOnItsKeyStays() {
    Random random = new Random(5);
    int fixed = 0;
    for (int i = 0; i < 100_000; i++) {
      String text = some(random);
      PrintedLabel label = PrintedLabel.read(text);
      if (!label.mayGoOn()) {
        fixed++;
        assertThat(Labels.key(text + some(random))).as(text).startsWith(label.key());
      }
    }
    assertThat(fixed).isGreaterThan(5_000);
  }

  private static String some(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }
}
