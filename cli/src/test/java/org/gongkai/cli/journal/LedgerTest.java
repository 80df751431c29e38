package org.gongkai.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.gongkai.cli.input.ContentHash;
import org.gongkai.cli.read.BatchException;
import org.gongkai.cli.read.Outcome;
import org.gongkai.cli.read.Outcome.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final ContentHash A = ContentHash.of(new byte[] {1});
  private static final ContentHash B = ContentHash.of(new byte[] {2});

  @TempDir Path folder;
  private final List<String> read = new ArrayList<>();

  @Test
  void readsAContentOnce() throws Exception {
    try (Ledger ledger = open("s", "r")) {
      assertThat(ledger.outcome(A, reading("one", Basis.CONTENT)))
          .isEqualTo(ledger.outcome(A, reading("two", Basis.CONTENT)));
    }
    assertThat(read).containsExactly("one");
  }

  @Test
  void passesOverRecordsThatNoProgramOfThisKindWrote() throws Exception {
    try (Journal journal = Journal.open(folder.resolve("journal"), (position, record) -> {})) {
      journal.append(new byte[] {1, 2, 3});
      journal.append(new byte[0]);
    }
    try (Ledger ledger = open("s", "r")) {
      assertThat(ledger.size()).isZero();
      assertThat(ledger.others()).isEqualTo(2);
      ledger.outcome(A, reading("one", Basis.CONTENT));
    }
    try (Ledger ledger = open("s", "r")) {
      assertThat(ledger.size()).isEqualTo(1);
    }
  }

  @Test
  void endsForThoseThatWaitAsForTheOneThatReads() throws Exception {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    try (Ledger ledger = open("s", "r")) {
      Thread waiting =
          new Thread(
              () ->
                  thrown.set(
                      catchThrowable(() -> ledger.outcome(A, reading("two", Basis.CONTENT)))));
      assertThatThrownBy(
              () ->
                  ledger.outcome(
                      A,
                      () -> {
                        waiting.start();
                        while (waiting.getState() != Thread.State.WAITING) {
                          Thread.onSpinWait();
                        }
                        throw new BatchException("No process can be started.");
                      }))
          .isInstanceOf(BatchException.class);
      waiting.join();
    }
    assertThat(thrown.get()).isInstanceOf(BatchException.class);
  }

  @Test
  void knowsWhatAnEarlierRunRead() throws Exception {
    try (Ledger ledger = open("s", "r")) {
      ledger.outcome(A, reading("one", Basis.CONTENT));
    }
    try (Ledger ledger = open("s", "r")) {
      assertThat(ledger.size()).isEqualTo(1);
      assertThat(ledger.outcome(A, reading("two", Basis.CONTENT)))
          .isEqualTo(failed("one", Basis.CONTENT));
    }
  }

  @Test
  void readsAnewUnderOtherSettings() throws Exception {
    try (Ledger ledger = open("s", "r")) {
      ledger.outcome(A, reading("one", Basis.CONTENT));
    }
    try (Ledger ledger = open("other", "r")) {
      assertThat(ledger.size()).isZero();
      assertThat(ledger.others()).isEqualTo(1);
      ledger.outcome(A, reading("two", Basis.CONTENT));
    }
    try (Ledger ledger = open("s", "r")) {
      assertThat(ledger.outcome(A, reading("three", Basis.CONTENT)))
          .isEqualTo(failed("one", Basis.CONTENT));
    }
    assertThat(read).containsExactly("one", "two");
  }

  @Test
  void readsAnewWithOtherResourcesOnlyWhatFailedForThem() throws Exception {
    try (Ledger ledger = open("s", "60 s")) {
      ledger.outcome(A, reading("slow", Basis.RESOURCES));
      ledger.outcome(B, reading("corrupt", Basis.CONTENT));
    }
    try (Ledger ledger = open("s", "90 s")) {
      ledger.outcome(A, reading("slow again", Basis.RESOURCES));
      ledger.outcome(B, reading("corrupt again", Basis.CONTENT));
    }
    try (Ledger ledger = open("s", "60 s")) {
      assertThat(ledger.outcome(A, reading("no", Basis.RESOURCES)))
          .isEqualTo(failed("slow", Basis.RESOURCES));
    }
    assertThat(read).containsExactly("slow", "corrupt", "slow again");
  }

  @Test
  void keepsNothingThatPassesWithTheMoment() throws Exception {
    try (Ledger ledger = open("s", "r")) {
      ledger.outcome(A, reading("changed", Basis.MOMENT));
      ledger.outcome(A, reading("changed again", Basis.MOMENT));
      assertThat(ledger.size()).isZero();
    }
    assertThat(read).containsExactly("changed", "changed again");
  }

  @Test
  void cutsOffWhatAKilledRunLeftUnfinished() throws Exception {
    try (Ledger ledger = open("s", "r")) {
      ledger.outcome(A, reading("one", Basis.CONTENT));
      ledger.outcome(B, reading("two", Basis.CONTENT));
    }
    Path journal = folder.resolve("journal");
    byte[] whole = Files.readAllBytes(journal);
    int second = whole.length / 2;
    for (int length = second; length < whole.length; length++) {
      Files.write(journal, Arrays.copyOf(whole, length));
      try (Ledger ledger = open("s", "r")) {
        assertThat(ledger.size()).isEqualTo(1);
      }
      assertThat(journal).hasSize(second);
    }
  }

  @Test
  void trustsNoDamagedRecord() throws Exception {
    try (Ledger ledger = open("s", "r")) {
      ledger.outcome(A, reading("one", Basis.CONTENT));
    }
    Path journal = folder.resolve("journal");
    byte[] bytes = Files.readAllBytes(journal);
    bytes[bytes.length - 3] ^= 1;
    Files.write(journal, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    try (Ledger ledger = open("s", "r")) {
      assertThat(ledger.size()).isZero();
    }
  }

  @Test
  void waitsForAContentThatIsBeingRead() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    try (Ledger ledger = open("s", "r")) {
      CompletableFuture<Outcome> first =
          CompletableFuture.supplyAsync(
              () ->
                  outcome(
                      ledger,
                      () -> {
                        begun.countDown();
                        goOn.await();
                        return failed("one", Basis.CONTENT);
                      }));
      begun.await();
      CompletableFuture<Outcome> second =
          CompletableFuture.supplyAsync(() -> outcome(ledger, reading("two", Basis.CONTENT)));
      goOn.countDown();
      assertThat(second.get()).isEqualTo(first.get());
    }
    assertThat(read).isEmpty();
  }

  private static Outcome outcome(Ledger ledger, Ledger.Reading reading) {
    try {
      return ledger.outcome(A, reading);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Ledger open(String settings, String resources) throws IOException {
    return Ledger.open(folder.resolve("journal"), LedgerKeys.of(settings, resources), 1 << 20);
  }

  private Ledger.Reading reading(String message, Basis basis) {
    return () -> {
      read.add(message);
      return failed(message, basis);
    };
  }

  private static Outcome failed(String message, Basis basis) {
    return Outcome.Failed.of("E", message, "advice", basis, 5);
  }
}
