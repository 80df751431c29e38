package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CauseTest {
  @Test
  void endsTheWordsOfALibraryWithOneFullStop() {
    assertThat(Cause.of(new IOException("Missing root object in trailer.")))
        .isEqualTo("Missing root object in trailer.");
    assertThat(Cause.of(new IOException("Header is missing"))).isEqualTo("Header is missing.");
  }

  @Test
  void namesTheFailureWhereTheLibrarySaysNothing() {
    assertThat(Cause.of(new StackOverflowError())).isEqualTo("StackOverflowError.");
  }
}
