package org.gongkai.cli.batch;

import java.util.Locale;

/** Times as people read them. */
final class Durations {
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int SECONDS_PER_HOUR = 3_600;
  private static final double NANOS_PER_SECOND = 1e9;

  private Durations() {}

  /** Seconds as {@code 7:05} or {@code 2:07:05}. */
  static String minutes(long seconds) {
    long minutes = seconds % SECONDS_PER_HOUR / SECONDS_PER_MINUTE;
    long rest = seconds % SECONDS_PER_MINUTE;
    return seconds < SECONDS_PER_HOUR
        ? String.format(Locale.ROOT, "%d:%02d", minutes, rest)
        : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / SECONDS_PER_HOUR, minutes, rest);
  }

  /** Nanoseconds as {@code 0.2 s}. */
  static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", nanos / NANOS_PER_SECOND);
  }
}
