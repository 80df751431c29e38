package org.gongkai.cli.batch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells how far the work is: on a terminal a line that is drawn over and over without any escape
 * codes, elsewhere a line every so often.
 */
public final class Progress implements AutoCloseable {
  /** How progress is shown. */
  public enum Style {
    /** As a line that is drawn over and over. */
    DRAWN(Duration.ofMillis(100)),

    /** As line after line. */
    LINES(Duration.ofSeconds(30)),

    /** Not at all. */
    NONE(Duration.ofDays(36_500));

    private final long pauseNanos;

    Style(Duration pause) {
      pauseNanos = pause.toNanos();
    }
  }

  private static final int BAR_WIDTH = 30;
  private static final double NANOS_PER_SECOND = 1e9;

  private final PrintStream stream;
  private final Style style;
  private final LongSupplier clock;
  private final long startedAt;
  private long total;
  private long done;
  private long failed;
  private long shownAt;
  private int drawnWidth;

  /**
   * A progress.
   *
   * @param total how many steps there will be
   * @param clock tells nanoseconds
   */
  public Progress(PrintStream stream, Style style, long total, LongSupplier clock) {
    this.stream = stream;
    this.style = style;
    this.total = total;
    this.clock = clock;
    startedAt = clock.getAsLong();
    shownAt = style == Style.DRAWN ? startedAt - style.pauseNanos : startedAt;
  }

  /** There is one more step than was said. */
  public void oneMore() {
    total++;
  }

  /** A step is done. */
  public void step(boolean success) {
    done++;
    failed += success ? 0 : 1;
    total = Math.max(total, done);
    long now = clock.getAsLong();
    boolean last = style == Style.DRAWN && done == total;
    if (now - shownAt >= style.pauseNanos || last) {
      shownAt = now;
      show(now);
    }
  }

  private void show(long now) {
    if (style == Style.DRAWN) {
      draw(bar() + " " + done + "/" + total + failures() + speed(now));
    } else {
      stream.println(done + " of " + total + " files" + failures() + speed(now));
    }
    stream.flush();
  }

  private String bar() {
    int filled = (int) (BAR_WIDTH * done / total);
    return "[" + "#".repeat(filled) + ".".repeat(BAR_WIDTH - filled) + "]";
  }

  private String failures() {
    return failed == 0 ? "" : ", " + failed + " failed";
  }

  private String speed(long now) {
    double seconds = (now - startedAt) / NANOS_PER_SECOND;
    if (seconds < 1) {
      return ""; // That early it tells nothing.
    }
    double rate = done / seconds;
    String left = Durations.minutes((long) Math.ceil((total - done) / rate));
    return String.format(Locale.ROOT, ", %.1f a second, %s left", rate, left);
  }

  private void draw(String line) {
    String blanks = " ".repeat(Math.max(0, drawnWidth - line.length()));
    stream.print("\r" + line + blanks);
    drawnWidth = line.length();
  }

  /** Wipes the line. */
  @Override
  public void close() {
    if (drawnWidth > 0) {
      stream.print("\r" + " ".repeat(drawnWidth) + "\r");
      stream.flush();
    }
  }
}
