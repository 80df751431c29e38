package org.gongkai.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long now;

  @Test
  void tellsRateAndTimeLeftOnATerminal() {
    try (Progress progress = progress(Progress.Style.DRAWN, 200)) {
      step(progress, 49, Duration.ZERO);
      bytes.reset();
      step(progress, 1, Duration.ofSeconds(2));
    }
    assertThat(shown())
        .isEqualTo(
            "\r[#######.......................] 50/200, 25.0 a second, 0:06 left"
                + "\r"
                + " ".repeat(65)
                + "\r");
  }

  @Test
  void writesALineEverySoOftenElsewhere() {
    try (Progress progress = progress(Progress.Style.LINES, 20_000)) {
      step(progress, 9, Duration.ZERO);
      step(progress, 1, Duration.ofSeconds(29));
      step(progress, 1, Duration.ofSeconds(1));
      step(progress, 1, Duration.ofSeconds(1));
    }
    assertThat(shown())
        .isEqualToNormalizingNewlines("11 of 20000 files, 0.4 a second, 15:08:36 left\n");
  }

  @Test
  void countsFailuresAndInputsThatCameOnTop() {
    try (Progress progress = progress(Progress.Style.DRAWN, 1)) {
      progress.oneMore();
      progress.step(false);
      progress.step(true);
    }
    assertThat(shown()).contains(" 1/2, 1 failed\r").contains(" 2/2, 1 failed\r");
  }

  @Test
  void saysNothingIfItIsNotToBeShown() {
    try (Progress progress = progress(Progress.Style.NONE, 0)) {
      step(progress, 3, Duration.ofHours(1));
    }
    assertThat(shown()).isEmpty();
  }

  private Progress progress(Progress.Style style, long total) {
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    return new Progress(stream, style, total, () -> now);
  }

  private void step(Progress progress, int steps, Duration after) {
    now += after.toNanos();
    for (int i = 0; i < steps; i++) {
      progress.step(true);
    }
  }

  private String shown() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
