package org.gongkai.benchmarks.speed;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs a contender once, in a fresh virtual machine. */
final class Round {
  private static final int WARM_UP_SECONDS = 6;
  private static final int MEASUREMENTS = 5;
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private Round() {}

  static void run(Contender contender, Path folder, Measured measured) throws RunnerException {
    for (RunResult result : new Runner(options(contender, folder)).run()) {
      for (BenchmarkResult fork : result.getBenchmarkResults()) {
        for (IterationResult iteration : fork.getIterationResults()) {
          measured.add(
              iteration.getPrimaryResult().getScore(),
              iteration.getSecondaryResults().get(ALLOCATION).getScore());
        }
      }
    }
  }

  private static Options options(Contender contender, Path folder) {
    return new OptionsBuilder()
        .include(contender.pattern())
        .param("folder", folder.toString())
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.MILLISECONDS)
        .forks(1)
        .warmupIterations(1)
        .warmupTime(TimeValue.seconds(WARM_UP_SECONDS))
        .measurementIterations(MEASUREMENTS)
        .measurementTime(TimeValue.seconds(1))
        .addProfiler(GCProfiler.class)
        .jvmArgs("-Xms1g", "-Xmx1g", "-Djava.awt.headless=true")
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }
}
