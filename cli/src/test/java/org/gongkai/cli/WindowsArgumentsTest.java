package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsArgumentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "extract 报告.pdf -o out ! extract|报告.pdf|-o|out",
        "`  show   \"a b\"  ` ! show|a b",
        "\"C:\\新 建\\x.pdf\" y ! C:\\新 建\\x.pdf|y",
        "\"C:\\out\\\\\" y ! C:\\out\\|y",
        "a\\\\b \\\"q\\\" ! a\\\\b|\"q\"",
        "\"\" x ! |x",
        "a\"b c\"d ! ab cd",
      })
  void splitsALineAsWindowsProgramsDo(String line, String arguments) {
    assertThat(String.join("|", WindowsArguments.split(line))).isEqualTo(arguments);
  }

  @Test
  void takesTheLineWhereCharactersWereLost() {
    assertThat(WindowsArguments.restore(new String[] {"show", "??.pdf"}, "show 报告.pdf"))
        .containsExactly("show", "报告.pdf");
  }

  @Test
  void keepsArgumentsThatAreWhole() {
    String[] whole = {"show", "报告.pdf"};
    assertThat(WindowsArguments.restore(whole, "show other.pdf")).isSameAs(whole);
    assertThat(WindowsArguments.restore(new String[] {"a?"}, null)).containsExactly("a?");
  }
}
