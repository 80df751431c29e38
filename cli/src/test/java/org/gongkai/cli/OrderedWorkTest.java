package org.gongkai.cli;

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
  @Test
  void handsResultsOverInTheOrderOfTheInputs() throws Exception {
    CountDownLatch secondIsDone = new CountDownLatch(1);
    List<Integer> results = new ArrayList<>();
    try (OrderedWork work = new OrderedWork(2)) {
      work.run(
          List.of(1, 2, 3),
          input -> {
            if (input == 1) {
              await(secondIsDone);
            } else {
              secondIsDone.countDown();
            }
            return input * 10;
          },
          results::add);
    }
    assertThat(results).containsExactly(10, 20, 30);
  }

  @Test
  void takesOnlySoManyInputsAheadOfTheResults() throws Exception {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger handedOver = new AtomicInteger();
    AtomicInteger mostAhead = new AtomicInteger();
    Iterator<Integer> inputs = IntStream.range(0, 1_000).iterator();
    Iterable<Integer> counted =
        () ->
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                return inputs.hasNext();
              }

              @Override
              public Integer next() {
                int ahead = taken.incrementAndGet() - handedOver.get();
                mostAhead.accumulateAndGet(ahead, Math::max);
                return inputs.next();
              }
            };
    try (OrderedWork work = new OrderedWork(3)) {
      work.run(counted, input -> input, result -> handedOver.incrementAndGet());
    }
    assertThat(handedOver).hasValue(1_000);
    assertThat(mostAhead.get()).isEqualTo(3 * 8 + 1);
  }

  @Test
  void passesOnWhatTheWorkThrows() {
    try (OrderedWork work = new OrderedWork(2)) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> work.run(List.of(1), OrderedWorkTest::fail, result -> {}));
    }
  }

  @Test
  void passesOnWhatTheSinkThrows() {
    try (OrderedWork work = new OrderedWork(2)) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(
              () ->
                  work.run(
                      List.of(1, 2),
                      input -> input,
                      result -> {
                        throw new IOException("full");
                      }))
          .withMessage("full");
    }
  }

  private static Integer fail(Integer input) {
    throw new IllegalStateException("at " + input);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
