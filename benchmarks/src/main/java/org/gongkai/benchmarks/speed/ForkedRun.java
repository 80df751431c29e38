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

/** Runs a contender in a virtual machine of its own. */
final class ForkedRun {
  private static final int WARM_UPS = 12;
  private static final int MEASUREMENTS = 8;
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private ForkedRun() {}

  static Measured of(Contender contender, Path folder) throws RunnerException {
    Measured measured = new Measured();
    for (RunResult result : new Runner(options(contender, folder)).run()) {
      for (BenchmarkResult fork : result.getBenchmarkResults()) {
        for (IterationResult iteration : fork.getIterationResults()) {
          measured.add(
              iteration.getPrimaryResult().getScore(),
              score(iteration, CpuTime.NAME),
              score(iteration, ALLOCATION));
        }
      }
    }
    return measured;
  }

  private static double score(IterationResult iteration, String name) {
    return iteration.getSecondaryResults().get(name).getScore();
  }

  private static Options options(Contender contender, Path folder) {
    return new OptionsBuilder()
        .include(contender.pattern())
        .param("folder", folder.toString())
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.MILLISECONDS)
        .forks(1)
        .warmupIterations(WARM_UPS)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(MEASUREMENTS)
        .measurementTime(TimeValue.seconds(1))
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuTime.class)
        .jvmArgs("-Xms1g", "-Xmx1g", "-Djava.awt.headless=true")
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }
}
