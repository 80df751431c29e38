package org.gongkai.benchmarks.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.openjdk.jmh.runner.RunnerException;

/** What runs in a {@link Fork}: a turn for each line that comes in, with the number of threads. */
public final class ForkMain {
  /** What begins a line with a result. */
  static final String RESULT = "took ";

  private ForkMain() {}

  /**
   * Takes turns until there are no more.
   *
   * @param arguments the contender, and the document or the folder with documents
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Contender contender = Contender.valueOf(arguments[0]);
    Path folder = Path.of(arguments[1]);
    BufferedReader turns =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String threads = turns.readLine(); threads != null; threads = turns.readLine()) {
      Measured.Turn turn = Slice.run(contender, folder, Integer.parseInt(threads));
      System.out.println(RESULT + turn);
    }
  }
}
