package org.gongkai.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
  /** A result that weighs something. */
  private record Heavy(int value, long weight) implements OrderedWork.Weighty {}

  @Test
  void handsResultsOverInTheOrderOfTheInputs() throws Exception {
    CountDownLatch secondIsDone = new CountDownLatch(1);
    List<Integer> results = new ArrayList<>();
    try (OrderedWork work = new OrderedWork(2, Long.MAX_VALUE)) {
      work.run(
          List.of(1, 2, 3).iterator(),
          input -> {
            if (input == 1) {
              secondIsDone.await();
            } else {
              secondIsDone.countDown();
            }
            return new Heavy(input * 10, 0);
          },
          result -> results.add(result.value()));
    }
    assertThat(results).containsExactly(10, 20, 30);
  }

  @Test
  void takesOnlySoManyInputsAheadOfTheResults() throws Exception {
    assertThat(mostAhead(3, 0, Long.MAX_VALUE)).isEqualTo(3 * 8 + 1);
  }

  @Test
  void takesNoInputsWhileResultsOfTooManyBytesWait() throws Exception {
    // Three are too many; two more may have been begun, and one be in the sink's hand.
    assertThat(mostAhead(1, 100, 250)).isLessThanOrEqualTo(3 + 2 + 1);
  }

  /** How many inputs were taken, at most, before their results were handed over. */
  private static int mostAhead(int threads, long weight, long maxWaiting) throws Exception {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger handedOver = new AtomicInteger();
    AtomicInteger mostAhead = new AtomicInteger();
    Iterator<Integer> inputs =
        IntStream.range(0, 1_000)
            .peek(
                input -> {
                  int ahead = taken.incrementAndGet() - handedOver.get();
                  mostAhead.accumulateAndGet(ahead, Math::max);
                })
            .iterator();
    try (OrderedWork work = new OrderedWork(threads, maxWaiting)) {
      work.run(inputs, input -> new Heavy(input, weight), result -> handedOver.incrementAndGet());
    }
    assertThat(handedOver).hasValue(1_000);
    return mostAhead.get();
  }

  @Test
  void putsTheInputsOfAnInputInItsPlace() throws Exception {
    List<Integer> results = new ArrayList<>();
    try (OrderedWork work = new OrderedWork(2, 1)) {
      work.run(
          List.of(1, 2, 3).iterator(),
          input -> new Heavy(input, 10),
          result -> {
            results.add(result.value());
            if (result.value() == 2) {
              work.run(
                  List.of(21, 22).iterator(),
                  input -> new Heavy(input, 10),
                  inner -> results.add(inner.value()));
            }
          });
    }
    assertThat(results).containsExactly(1, 2, 21, 22, 3);
  }

  @Test
  void passesOnWhatTheWorkThrows() {
    try (OrderedWork work = new OrderedWork(2, Long.MAX_VALUE)) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> work.run(List.of(1).iterator(), OrderedWorkTest::fail, result -> {}))
          .withMessage("at 1");
    }
  }

  @Test
  void passesOnWhatTheSinkThrows() {
    try (OrderedWork work = new OrderedWork(2, Long.MAX_VALUE)) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(
              () ->
                  work.run(
                      List.of(1, 2).iterator(),
                      input -> new Heavy(input, 0),
                      result -> {
                        throw new IOException("full");
                      }))
          .withMessage("full");
    }
  }

  private static Heavy fail(Integer input) {
    throw new IllegalStateException("at " + input);
  }
}
