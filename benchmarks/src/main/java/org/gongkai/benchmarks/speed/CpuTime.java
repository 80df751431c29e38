package org.gongkai.benchmarks.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures the processor time of a call, garbage collection included: unlike the time on the clock
 * it hardly depends on what else the machine does.
 */
public final class CpuTime implements InternalProfiler {
  /** The name of its result. */
  static final String NAME = "cpu.time.norm";

  private static final double NANOS_PER_MILLI = 1e6;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private long before;

  @Override
  public String getDescription() {
    return "Processor time of a call";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = system.getProcessCpuTime();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double millis = (system.getProcessCpuTime() - before) / NANOS_PER_MILLI;
    double calls = Math.max(1, result.getMetadata().getAllOps());
    return List.of(new ScalarResult(NAME, millis / calls, "ms/op", AggregationPolicy.AVG));
  }
}
