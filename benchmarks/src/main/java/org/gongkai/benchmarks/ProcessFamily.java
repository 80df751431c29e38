package org.gongkai.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a command and measures it together with all processes that it starts: the processor time, as
 * the shell tells it, and the most memory that all of them held at a time, as Linux tells it in
 * {@code /proc}. Memory that several share counts for each.
 */
public final class ProcessFamily {
  private static final long WATCH_MILLIS = 50;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final long KB = 1024;
  private static final String TIMES = "processor time ";

  /**
   * What a command took.
   *
   * @param wallSeconds time on the clock
   * @param cpuSeconds processor time of all processes
   * @param peakBytes resident memory of all processes together
   */
  public record Usage(double wallSeconds, double cpuSeconds, long peakBytes) {}

  private ProcessFamily() {}

  /** Runs a command to its end; its exit code must be 0 or 1. What it says goes to the log. */
  public static Usage run(Path log, List<String> command) throws IOException, InterruptedException {
    List<String> timed = new ArrayList<>();
    timed.addAll(List.of("bash", "-c", "TIMEFORMAT='" + TIMES + "%U %S'; time \"$@\"", "bash"));
    timed.addAll(command);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(timed).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    long peak = 0;
    while (!process.waitFor(WATCH_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, residentBytes(process));
    }
    double wall = (System.nanoTime() - start) / NANOS_PER_SECOND;
    if (process.exitValue() > 1) {
      throw new IOException(command + " ended with " + process.exitValue() + ", see " + log);
    }
    return new Usage(wall, cpuSeconds(log), peak);
  }

  private static double cpuSeconds(Path log) throws IOException {
    return Files.readAllLines(log, StandardCharsets.UTF_8).stream()
        .filter(line -> line.startsWith(TIMES))
        .flatMap(line -> Stream.of(line.substring(TIMES.length()).split(" ")))
        .mapToDouble(Double::parseDouble)
        .sum();
  }

  private static long residentBytes(Process process) {
    try (Stream<ProcessHandle> below = process.descendants()) {
      return below.mapToLong(one -> residentBytes(one.pid())).sum();
    }
  }

  private static long residentBytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * KB)
          .sum();
    } catch (IOException e) {
      return 0; // It has just ended.
    }
  }
}
