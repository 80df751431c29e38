package org.gongkai.benchmarks.speed;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A short run of one contender in this virtual machine, in one thread or in several at a time. */
final class Slice {
  private static final int SECONDS = 1;
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private Slice() {}

  static Measured.Turn run(Contender contender, Path folder, int threads) throws RunnerException {
    IterationResult iteration =
        new Runner(options(contender, folder, threads))
            .runSingle()
            .getBenchmarkResults()
            .iterator()
            .next()
            .getIterationResults()
            .iterator()
            .next();
    return new Measured.Turn(
        iteration.getPrimaryResult().getScore(),
        score(iteration, CpuTime.NAME),
        score(iteration, ALLOCATION));
  }

  private static double score(IterationResult iteration, String name) {
    return iteration.getSecondaryResults().get(name).getScore();
  }

  private static Options options(Contender contender, Path folder, int threads) {
    return new OptionsBuilder()
        .include(contender.pattern())
        .param("folder", folder.toString())
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.MILLISECONDS)
        .forks(0)
        .threads(threads)
        .warmupIterations(0)
        .measurementIterations(1)
        .measurementTime(TimeValue.seconds(SECONDS))
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuTime.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }
}
