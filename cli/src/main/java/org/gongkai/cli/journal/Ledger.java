package org.gongkai.cli.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.cli.input.ContentHash;
import org.gongkai.cli.read.ByteFields;
import org.gongkai.cli.read.Outcome;
import org.gongkai.cli.read.OutcomeBytes;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of every content that was read, by this run or by one that was killed: each content
 * is read once. Outcomes under other settings are kept, but are none for this run. Thread-safe.
 *
 * <p>A record of the {@link Journal} is the tag of the settings (8 bytes), the key of the outcome
 * (32 bytes) and the outcome. The key is the SHA-256 of the content's own and the settings'; for
 * outcomes that depend on time and memory, of those as well.
 */
public final class Ledger implements AutoCloseable {
  private final HashIndex positions = new HashIndex();
  private final Map<ContentHash, CompletableFuture<Outcome>> underWay = new ConcurrentHashMap<>();
  private final LedgerKeys keys;
  private final long maxResultBytes;
  private final Journal journal;
  private int others;
  private boolean closed;

  private Ledger(Path file, LedgerKeys keys, long maxResultBytes) throws IOException {
    this.keys = keys;
    this.maxResultBytes = maxResultBytes;
    this.journal = Journal.open(file, this::remember);
  }

  /**
   * Opens the ledger in a file, which is made if it is not there.
   *
   * @param maxResultBytes the most bytes of JSON that a report may have
   */
  public static Ledger open(Path file, LedgerKeys keys, long maxResultBytes) throws IOException {
    return new Ledger(file, keys, maxResultBytes);
  }

  private void remember(long position, ByteBuffer record) {
    // Another program, later or earlier, may have other records.
    boolean whole = record.remaining() >= Long.BYTES + ContentHash.BYTES;
    if (whole && record.getLong() == keys.tag()) {
      positions.add(ContentHash.read(record), position);
    } else {
      others++;
    }
  }

  /** How many outcomes it has that hold for this run, or may. */
  public int size() {
    return positions.size();
  }

  /** How many outcomes it had from runs with other settings. */
  public int others() {
    return others;
  }

  /** Reads a content for which there is no outcome yet. */
  @FunctionalInterface
  public interface Reading {
    /** Its outcome. */
    Outcome run() throws InterruptedException;
  }

  /** The outcome of a content, read only if no one has, or has begun to. */
  public Outcome outcome(ContentHash content, Reading reading) throws InterruptedException {
    Outcome known = known(content);
    if (known != null) {
      return known;
    }
    CompletableFuture<Outcome> mine = new CompletableFuture<>();
    CompletableFuture<Outcome> another = underWay.putIfAbsent(content, mine);
    if (another != null) {
      // An outcome that passes with the moment need not be that of this input.
      Outcome outcome = join(another);
      return isPassing(outcome) ? reading.run() : outcome;
    }
    try {
      Outcome before = known(content);
      Outcome outcome = before == null ? kept(content, reading.run()) : before;
      mine.complete(outcome);
      return outcome;
    } catch (RuntimeException | Error | InterruptedException e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      underWay.remove(content);
    }
  }

  /** What ends the run for the one that reads ends it in the same way for those that wait. */
  private static Outcome join(CompletableFuture<Outcome> another) throws InterruptedException {
    try {
      return another.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new InterruptedException(e.getCause().getMessage());
    }
  }

  private static boolean isPassing(Outcome outcome) {
    return outcome instanceof Outcome.Failed failed && failed.basis() == Outcome.Basis.MOMENT;
  }

  private @Nullable Outcome known(ContentHash content) {
    Outcome outcome = under(keys.steady(content));
    return outcome == null ? under(keys.strained(content)) : outcome;
  }

  private @Nullable Outcome under(ContentHash key) {
    try {
      for (long position : positions.find(key)) {
        ByteBuffer record = journal.read(position).position(Long.BYTES);
        if (ContentHash.read(record).equals(key)) {
          return OutcomeBytes.read(record, maxResultBytes);
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome kept(ContentHash content, Outcome outcome) {
    if (isPassing(outcome)) {
      return outcome;
    }
    boolean strained =
        outcome instanceof Outcome.Failed failed && failed.basis() == Outcome.Basis.RESOURCES;
    ContentHash key = strained ? keys.strained(content) : keys.steady(content);
    ByteFields record = new ByteFields().eight(keys.tag()).raw(key.toByteArray());
    append(key, record.raw(OutcomeBytes.write(outcome)).toByteArray());
    return outcome;
  }

  /**
   * Nothing is added any more once the run is being ended from outside: what seems to fail then may
   * fail for that.
   */
  private synchronized void append(ContentHash key, byte[] record) {
    if (closed) {
      return;
    }
    try {
      positions.add(key, journal.append(record));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    journal.close();
  }
}
