package org.gongkai.cli.batch;

import java.io.PrintStream;

/** A line that tells how far the work is, drawn over and over without any escape codes. */
final class Progress implements AutoCloseable {
  private static final int BAR_WIDTH = 30;
  private static final long REDRAW_NANOS = 100_000_000;

  private final PrintStream stream;
  private final boolean shown;
  private long total;
  private long done;
  private long failed;
  private long drawnAt = System.nanoTime() - REDRAW_NANOS;
  private int drawnWidth;

  /**
   * A progress line.
   *
   * @param shown whether anything is drawn at all
   * @param total how many steps there will be
   */
  Progress(PrintStream stream, boolean shown, long total) {
    this.stream = stream;
    this.shown = shown;
    this.total = total;
  }

  /** There is one more step than was said. */
  void oneMore() {
    total++;
  }

  void step(boolean success) {
    done++;
    failed += success ? 0 : 1;
    boolean due = System.nanoTime() - drawnAt >= REDRAW_NANOS || done == total;
    if (shown && due) {
      drawnAt = System.nanoTime();
      draw(line());
    }
  }

  private String line() {
    int filled = (int) (BAR_WIDTH * done / total);
    String bar = "#".repeat(filled) + ".".repeat(BAR_WIDTH - filled);
    return "[" + bar + "] " + done + "/" + total + (failed == 0 ? "" : ", " + failed + " failed");
  }

  private void draw(String line) {
    String blanks = " ".repeat(Math.max(0, drawnWidth - line.length()));
    stream.print("\r" + line + blanks);
    stream.flush();
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
