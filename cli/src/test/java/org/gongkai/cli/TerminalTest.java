package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  @ParameterizedTest
  @CsvSource({
    "UTF-8,UTF-8",
    "GB18030,GB18030",
    "GBK,GBK",
    "US-ASCII,UTF-8",
    "ANSI_X3.4-1968,UTF-8",
    "windows-1252,UTF-8",
    "no-such-charset,UTF-8",
    "'?',UTF-8",
  })
  void keepsTheCharsetOfATerminalOnlyIfItHasChinese(String terminal, String used) {
    assertThat(Terminal.charset(terminal).name()).isEqualTo(used);
  }

  @Test
  void writesUtf8WhereThereIsNoTerminal() {
    assertThat(Terminal.charset(null).name()).isEqualTo("UTF-8");
  }
}
