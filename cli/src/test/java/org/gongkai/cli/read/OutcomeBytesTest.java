package org.gongkai.cli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OutcomeBytesTest {
  private static final Outcome.Failed FAILED =
      new Outcome.Failed("NoText", "没有文字。", "advice", Outcome.Basis.RESOURCES, "at x", 12);

  @Test
  void readsFailuresAsTheyWereWritten() {
    assertThat(read(OutcomeBytes.write(FAILED))).isEqualTo(FAILED);
  }

  @Test
  void readsArchivesAsTheyWereWritten() {
    Outcome archive = new Outcome.Archive(7);
    assertThat(read(OutcomeBytes.write(archive))).isEqualTo(archive);
  }

  @Test
  void readsThePackedBytesOfReports() {
    Outcome.Read written = new Outcome.Read(PackedReport.ofPacked(new byte[] {1, 2}, 30), 9);
    Outcome.Read read = (Outcome.Read) read(OutcomeBytes.write(written));
    assertThat(read.nanos()).isEqualTo(9);
    assertThat(read.report().length()).isEqualTo(30);
    assertThat(read.report().packed()).containsExactly(1, 2);
  }

  @Test
  void refusesReportsThatAreTooLarge() {
    Outcome.Read written = new Outcome.Read(PackedReport.ofPacked(new byte[] {1, 2}, 101), 9);
    refuses(OutcomeBytes.write(written));
  }

  @Test
  void refusesWhatIsNoOutcome() {
    refuses(new byte[0]);
    refuses(new byte[] {'X', 0, 0, 0, 0, 0, 0, 0, 0});
    byte[] failed = OutcomeBytes.write(FAILED);
    for (int length = 0; length < failed.length; length++) {
      refuses(Arrays.copyOf(failed, length));
    }
  }

  private static void refuses(byte[] bytes) {
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> read(bytes));
  }

  private static Outcome read(byte[] bytes) {
    return OutcomeBytes.read(ByteBuffer.wrap(bytes), 100);
  }
}
