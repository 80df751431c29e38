package org.gongkai.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerAliasesTest {
  private static String current(String file, String name) {
    return IssuerAliases.parse(file, "names.txt").current(IssuerName.of(name)).text();
  }

  @Test
  void readsLinesWithSignsAndWithCommas() {
    String file =
        "\uFEFFold,new\r\n# renamed in 2019\r\n\r\n云岫市经信局 = 云岫市工信局 # since 2019\r\n\"云岫市旅游局\",\"云岫市文旅局\"";

    assertThat(current(file, "云岫市经济和信息化局")).isEqualTo("云岫市工业和信息化局");
    assertThat(current(file, "云岫市旅游局")).isEqualTo("云岫市文化和旅游局");
    assertThat(current(file, "云岫市财政局")).isEqualTo("云岫市财政局");
  }

  @Test
  void followsABodyThatWasRenamedTwice() {
    assertThat(current("云岫市甲局=云岫市乙局\n云岫市乙局=云岫市丙局", "云岫市甲局")).isEqualTo("云岫市丙局");
  }

  @Test
  void renamesTheBodiesOfAllPlacesWhereNoneIsNamed() {
    String file = "经济和信息化局 = 工业和信息化局";

    assertThat(current(file, "霁月县经信局")).isEqualTo("霁月县工业和信息化局");
    assertThat(current(file, "经信局")).isEqualTo("工业和信息化局");
    assertThat(current(file, "霁月县财政局")).isEqualTo("霁月县财政局");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "云岫市甲局 | '云岫市甲局' is no pair of names. Write 'old name = new name'.",
        "云岫市甲局 = | '云岫市甲局 =' is no pair of names. Write 'old name = new name'.",
        "a = b = c | 'a = b = c' is no pair of names. Write 'old name = new name'.",
        "云岫市乙局 = 云岫市丁局 | '云岫市乙局' is already another name of '云岫市丙局'.",
        "云岫市丙局 = 云岫市乙局 | '云岫市丙局' becomes itself again; take one of the lines out."
      })
  void tellsTheLineThatIsWrong(String line, String problem) {
    String file = "云岫市乙局 = 云岫市丙局\n\n" + line;

    assertThatExceptionOfType(AliasFileException.class)
        .isThrownBy(() -> IssuerAliases.parse(file, "names.txt"))
        .satisfies(e -> assertThat(e.line()).isEqualTo(3))
        .withMessage("names.txt, line 3: " + problem);
  }
}
