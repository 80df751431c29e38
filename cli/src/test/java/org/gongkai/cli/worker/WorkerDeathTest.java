package org.gongkai.cli.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.cli.read.Outcome;
import org.junit.jupiter.api.Test;

class WorkerDeathTest {
  @Test
  void tellsAnEndFromOutsideFromACrash() {
    assertThat(WorkerDeath.ended(137, "", "1g").outcome(5))
        .isEqualTo(
            Outcome.Failed.of(
                "ReaderCrash",
                "Its reader was ended from outside, as systems do that are short of memory.",
                "Read it again, with fewer --threads if other programs need the memory.",
                Outcome.Basis.MOMENT,
                5));
    assertThat(WorkerDeath.ended(134, "", "1g").outcome(5).message())
        .isEqualTo("Its reader ended the process it ran in, with exit code 134.");
  }
}
