package org.gongkai.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final Duration LONG = Duration.ofHours(1);

  @Test
  void givesWhatComes() throws IOException {
    assertThat(new Patience(LONG).call(() -> 1)).isEqualTo(1);
  }

  @Test
  void throwsWhatACallThrows() {
    Patience patience = new Patience(LONG);
    assertThatExceptionOfType(FileNotFoundException.class)
        .isThrownBy(() -> patience.call(() -> thrown(new FileNotFoundException("a"))));
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(
            () ->
                patience.call(
                    () -> {
                      throw new OutOfMemoryError();
                    }));
  }

  @Test
  void doesNotWaitForWhatNeverComes() {
    try (HangingCalls calls = new HangingCalls()) {
      Patience patience = new Patience(Duration.ofMillis(10));
      assertThatExceptionOfType(NoAnswerException.class)
          .isThrownBy(() -> patience.call(() -> hang(calls)));
    }
  }

  @Test
  void endsTheRunWhenTooManyHaveNotComeBack() throws IOException {
    Patience patience;
    try (HangingCalls calls = new HangingCalls()) {
      patience = calls.patience();
      for (int i = 0; i < Patience.MOST_UNANSWERED; i++) {
        assertThat(patience.call(() -> 1)).isEqualTo(1);
        assertThatExceptionOfType(NoAnswerException.class)
            .isThrownBy(() -> patience.call(() -> hang(calls)));
      }
      assertThatExceptionOfType(StorageGoneException.class)
          .isThrownBy(() -> patience.call(() -> 1))
          .withMessage(
              "64 files have given no answer: the disk or the network folder that they are on"
                  + " seems to be gone. Run this again when it is back, or without that folder.");
    }
    assertThat(onceTheyCameBack(patience)).isEqualTo(1);
  }

  private static int onceTheyCameBack(Patience patience) throws IOException {
    while (true) {
      try {
        return patience.call(() -> 1);
      } catch (StorageGoneException e) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void endsWhenItIsInterrupted() {
    Thread.currentThread().interrupt();
    try (HangingCalls calls = new HangingCalls()) {
      assertThatExceptionOfType(InterruptedIOException.class)
          .isThrownBy(() -> new Patience(LONG).call(() -> hang(calls)));
    }
    assertThat(Thread.interrupted()).isTrue();
  }

  private static int thrown(IOException exception) throws IOException {
    throw exception;
  }

  private static int hang(HangingCalls calls) {
    calls.hang();
    return 0;
  }
}
