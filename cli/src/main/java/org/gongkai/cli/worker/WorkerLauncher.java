package org.gongkai.cli.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Starts processes of this same Java with this same class path.
 *
 * @param mainClass what they run, {@link Worker} or the like
 */
public record WorkerLauncher(String mainClass) {
  /** The workers that users get. */
  public static WorkerLauncher ofReaders() {
    return new WorkerLauncher(Worker.class.getName());
  }

  /**
   * Starts a worker.
   *
   * @param memory the most heap it may use, as Java's {@code -Xmx} has it
   * @param lasting whether it is for so many files that Java's best compiler is worth its time
   */
  Process start(String memory, boolean lasting) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(memory, lasting));
    // What these would add to the command line is not for workers, and Java talks about them.
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    return builder.start();
  }

  private List<String> command(String memory, boolean lasting) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + memory);
    command.addAll(options());
    if (!lasting) {
      command.add("-XX:TieredStopAtLevel=1");
    }
    String archive = System.getProperty("gongkai.archive");
    if (archive != null) {
      command.addAll(List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
    return command;
  }

  private static List<String> options() {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    return List.of(
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        // Java's own words must not get among the answers, nor leave files.
        "-Xlog:disable",
        "-XX:-PrintWarnings",
        "-XX:+DisplayVMOutputToStderr",
        "-XX:-UsePerfData",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:ErrorFile=" + (windows ? "NUL" : "/dev/null"),
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8");
  }
}
