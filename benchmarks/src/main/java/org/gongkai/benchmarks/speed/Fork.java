package org.gongkai.benchmarks.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A contender in a virtual machine of its own, which waits for its turns: what the compiler learned
 * from the other contenders cannot slow it down.
 */
final class Fork implements AutoCloseable {
  private final Contender contender;
  private final Process process;
  private final PrintWriter turns;
  private final BufferedReader results;

  private Fork(Contender contender, Process process) {
    this.contender = contender;
    this.process = process;
    this.turns = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    this.results = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts the virtual machine, with the settings of this one. */
  static Fork start(Contender contender, Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.addAll(List.of(ForkMain.class.getName(), contender.name(), folder.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new Fork(contender, process);
  }

  Contender contender() {
    return contender;
  }

  /** Lets it read for a short turn, in so many threads at a time, and waits for what it took. */
  Measured.Turn turn(int threads) throws IOException {
    turns.println(threads);
    for (String line = results.readLine(); line != null; line = results.readLine()) {
      if (line.startsWith(ForkMain.RESULT)) {
        return Measured.Turn.parse(line.substring(ForkMain.RESULT.length()));
      }
    }
    throw new IOException(contender + " ended before its turn was over; what it said stands above");
  }

  @Override
  public void close() {
    turns.close();
    process.destroy();
  }
}
