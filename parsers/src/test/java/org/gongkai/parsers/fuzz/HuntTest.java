package org.gongkai.parsers.fuzz;

import java.util.function.Consumer;
import org.gongkai.parsers.QuietLibraries;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random damage without a fuzzer's instruments: many times as fast, and blind. A few runs in each
 * build, as many as {@code -Dhunt.runs} and from {@code -Dhunt.first} on where it is told so; the
 * number of a run makes it again.
 */
@ExtendWith(QuietLibraries.class)
class HuntTest {
  private static final int RUNS = Integer.getInteger("hunt.runs", 10);
  private static final int FIRST = Integer.getInteger("hunt.first", 0);
  private static final String ONLY = System.getProperty("hunt.target", "");
  private static final int STACK = 256 << 10;

  @ParameterizedTest
  @EnumSource
  void damagedDocumentsAreReadOrRefusedInASmallStack(Target target) throws Exception {
    if (!ONLY.isEmpty() && !ONLY.equalsIgnoreCase(target.name())) {
      return;
    }
    Consumer<Choices> reading = target.reading();
    AssertionError[] find = new AssertionError[1];
    Thread hunter = new Thread(null, () -> find[0] = hunt(reading), "hunter", STACK);
    hunter.start();
    hunter.join();
    if (find[0] != null) {
      throw find[0];
    }
  }

  /** The first find. */
  private static AssertionError hunt(Consumer<Choices> reading) {
    for (int run = FIRST; run < FIRST + RUNS; run++) {
      try {
        reading.accept(Choices.of(run));
      } catch (Throwable e) {
        return new AssertionError("Run " + run + ": " + e.getMessage(), e);
      }
    }
    return null;
  }
}
