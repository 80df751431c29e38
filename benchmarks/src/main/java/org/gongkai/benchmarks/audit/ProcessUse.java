package org.gongkai.benchmarks.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What a process used.
 *
 * @param wall how long it ran
 * @param cpu the time of all processors
 * @param peakMemory the most memory that it had at once, all of it, in bytes; 0 where the system
 *     does not tell (it does on Linux)
 */
record ProcessUse(Duration wall, Duration cpu, long peakMemory) {
  /** Watches a process until it ends. */
  static ProcessUse until(Process process) throws InterruptedException {
    long start = System.nanoTime();
    Duration cpu = Duration.ZERO;
    long memory = 0;
    do {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      memory = Math.max(memory, peakMemory(process.pid()));
    } while (!process.waitFor(100, TimeUnit.MILLISECONDS));
    return new ProcessUse(Duration.ofNanos(System.nanoTime() - start), cpu, memory);
  }

  /** The line {@code VmHWM: 123 kB} of the process's status. */
  private static long peakMemory(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
