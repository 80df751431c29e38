package org.gongkai.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenTextTest {
  private static final String TEXT =
      "    根据有关规定，公布云石县林业局报告。\n规章      1     2\n许可      3     4\n\f甲\t5\t6\n乙\t7\t8\n"
          + "| a | b |\n| --- | --- |\n| 9 | 10 |\n规章\n|\n1\n|\n2\n|\n3\n";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void readsWhatIsLeftOfACutText(int tenths) {
    byte[] whole = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length * tenths / 10);

    assertThat(Texts.show(Texts.read(cut)).get(0)).startsWith("根据有");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*", "**", "_ ", "__a", "\\", "<", "<>", "<br", "#", "# ", "`", "\t", "\ta\t", " ", "　",
        "0 ", "a  ", "（", "，", "三、", "\uFEFF"
      })
  void readsLongLinesOfOneMark(String mark) {
    assertThat(Texts.read("报告。\n甲" + mark.repeat(30_000)).blocks()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        "\r",
        "a\n",
        "0\n",
        "  0\n",
        "  三、其他事项情况\n",
        "a\n\n",
        "a\n|\n",
        "甲  1\n\n\n乙\n",
        " a\n",
        "甲  乙\n",
        "-1-\n",
        "甲。\n",
        "        甲\n",
        "| a\n",
        "# a\n",
        "a\tb\n\n",
        "\ta\n\nb\n"
      })
  void readsManyLinesOfOneKind(String line) {
    assertThat(Texts.read("报告。\n" + line.repeat(30_000)).blocks()).isNotEmpty();
  }

  @Test
  void keepsToTheLimitOfCharacters() {
    ReadLimits limits = ReadLimits.builder().maxCharacters(100).build();

    assertThatThrownBy(() -> Texts.read("报告".repeat(60).getBytes(StandardCharsets.UTF_8), limits))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("maxCharacters"));
  }

  @Test
  void countsLinesAsCharacters() {
    ReadLimits limits = ReadLimits.builder().maxCharacters(100).build();

    assertThatThrownBy(
            () -> Texts.read("a\nb\nc\nd\ne\nf\n".getBytes(StandardCharsets.UTF_8), limits))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void keepsToTheLimitOfCells() {
    ReadLimits limits = ReadLimits.builder().maxTableCells(5).build();

    for (String table : List.of("a\tb\tc\nd\te\tf", "|a|b|c|\n|d|e|f|", "甲  1  2\n乙  3  4")) {
      assertThatThrownBy(() -> Texts.read(table.getBytes(StandardCharsets.UTF_8), limits))
          .isInstanceOfSatisfying(
              LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("maxTableCells"));
    }
  }

  @Test
  void keepsToTheLimitOfPages() {
    ReadLimits limits = ReadLimits.builder().maxPages(2).build();

    assertThatThrownBy(() -> Texts.read("a\fb\fc".getBytes(StandardCharsets.UTF_8), limits))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("maxPages"));
  }
}
