package org.gongkai.parsers.fuzz;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Random damage without a fuzzer's instruments: many times as fast, and blind. Every run is made
 * again by its number.
 */
final class Hunt {
  private static final int STACK = 256 << 10;
  private static final Logger LIBRARIES = Logger.getLogger("org.apache");

  private Hunt() {}

  /** Arguments: target, seconds, number of the first run (or one run's number, with 0 seconds). */
  public static void main(String[] args) throws InterruptedException {
    LIBRARIES.setLevel(Level.OFF);
    Target target = Target.valueOf(args[0].toUpperCase(java.util.Locale.ROOT));
    long seconds = Long.parseLong(args[1]);
    long first = args.length > 2 ? Long.parseLong(args[2]) : 0;
    Thread hunter =
        new Thread(null, () -> hunt(target, seconds, first, System.out), "hunter", STACK);
    hunter.start();
    hunter.join();
  }

  private static void hunt(Target target, long seconds, long first, PrintStream out) {
    Consumer<Choices> reading = target.reading();
    Map<String, Integer> finds = new HashMap<>();
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    long run = first;
    do {
      try {
        reading.accept(Choices.of(run));
      } catch (Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (finds.merge(mechanism(cause), 1, Integer::sum) == 1) {
          out.println(target + " run " + run + ": " + e.getMessage());
          cause.printStackTrace(out);
        }
      }
      run++;
    } while (System.nanoTime() < end);
    out.println(target + ": " + (run - first) + " runs, finds " + finds);
  }

  /** The error and the first lines of ours that it came through. */
  private static String mechanism(Throwable error) {
    List<String> lines = new ArrayList<>();
    for (StackTraceElement line : error.getStackTrace()) {
      if (line.getClassName().startsWith("org.gongkai") && lines.size() < 2) {
        lines.add(line.toString());
      }
    }
    return error.getClass().getSimpleName() + lines;
  }
}
