package org.gongkai.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {
  @Test
  void holdsNothingThatATerminalObeys() {
    assertThat(PrintableText.of("a\u001B[31m\r\nb\u009B2Jc\u202Efdp.d\u2028e"))
        .isEqualTo("a [31m b 2Jc fdp.d e");
  }

  @Test
  void showsBothEndsOfANameThatIsFarTooLong() {
    assertThat(PrintableText.failure("a".repeat(60_000) + ".pdf", "E", "m", "a"))
        .isEqualTo("a".repeat(150) + "…" + "a".repeat(146) + ".pdf: E: m a");
    assertThat(PrintableText.name("县".repeat(300))).isEqualTo("县".repeat(300));
  }
}
