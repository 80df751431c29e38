package org.gongkai.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDiffTest {
  private static List<String> letters(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }

  /** Pieces of the first alone after a minus, of the second alone after a plus. */
  private static String diff(String before, String after) {
    return shown(TextDiff.of(letters(before), letters(after)));
  }

  private static String shown(List<Edit> edits) {
    return edits.stream()
        .map(
            edit ->
                switch (edit.kind()) {
                  case SAME -> edit.text();
                  case REMOVED -> "-" + edit.text();
                  case ADDED -> "+" + edit.text();
                })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', ''",
    "abc, abc, abc",
    "'', ab, +a+b",
    "ab, '', -a-b",
    "abc, abd, ab-c+d",
    "abc, xabc, +xabc",
    "abc, ac, a-bc",
    "abcabba, cbabac, -a-bc+bab-ba+c",
    "aaa, aa, aa-a"
  })
  void givesTheShortestWay(String before, String after, String edits) {
    assertThat(diff(before, after)).isEqualTo(edits);
  }

  @Test
  void bothTextsComeOutOfTheEditsAgain() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      List<String> before = random(random);
      List<String> after = random(random);
      List<Edit> edits = TextDiff.of(before, after);

      assertThat(without(edits, Edit.Kind.ADDED)).isEqualTo(before);
      assertThat(without(edits, Edit.Kind.REMOVED)).isEqualTo(after);
      assertThat(edits.stream().filter(edit -> edit.kind() != Edit.Kind.SAME))
          .hasSize(before.size() + after.size() - 2 * longestCommon(before, after));
    }
  }

  @Test
  void staysBoundedWhereNothingIsTheSame() {
    List<String> before = IntStream.range(0, 200_000).mapToObj(i -> "甲" + i).toList();
    List<String> after = IntStream.range(0, 200_000).mapToObj(i -> "乙" + i).toList();

    assertThat(TextDiff.of(before, after)).hasSize(400_000);
  }

  @Test
  void findsAChangeInALongText() {
    List<String> before = Collections.nCopies(100_000, "甲");
    List<String> after = new ArrayList<>(before);
    after.set(50_000, "乙");

    assertThat(TextDiff.of(before, after).stream().filter(e -> e.kind() != Edit.Kind.SAME))
        .containsExactly(new Edit(Edit.Kind.REMOVED, "甲"), new Edit(Edit.Kind.ADDED, "乙"));
  }

  private static List<String> random(Random random) {
    return Arrays.asList(
        random.ints(random.nextInt(14), 0, 4).mapToObj(String::valueOf).toArray(String[]::new));
  }

  private static List<String> without(List<Edit> edits, Edit.Kind kind) {
    return edits.stream().filter(edit -> edit.kind() != kind).map(Edit::text).toList();
  }

  private static int longestCommon(List<String> before, List<String> after) {
    int[][] length = new int[before.size() + 1][after.size() + 1];
    for (int i = 1; i <= before.size(); i++) {
      for (int j = 1; j <= after.size(); j++) {
        length[i][j] =
            before.get(i - 1).equals(after.get(j - 1))
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    return length[before.size()][after.size()];
  }
}
