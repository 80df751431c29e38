package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The program, with the readers that users get, killed at random moments: what the next runs make
 * of it is what one run alone makes. How often is told by {@code -Dgongkai.kills}.
 */
class KilledRunTest {
  private static final int KILLS = Integer.getInteger("gongkai.kills", 2);
  private static final Path SAMPLE =
      Path.of("..", "samples", "reports", "2024", "bisheng-statistics-2024.txt");

  @TempDir Path folder;

  @BeforeEach
  void makeReports() throws IOException {
    String sample = Files.readString(SAMPLE);
    Files.createDirectories(folder.resolve("in"));
    Files.createDirectories(folder.resolve("tmp"));
    for (int i = 0; i < 60; i++) {
      Files.writeString(folder.resolve("in/r" + i + ".txt"), numbered(sample, i));
    }
    Files.writeString(folder.resolve("in/r1-again.txt"), numbered(sample, 1));
    Files.writeString(folder.resolve("in/r2-broken.pdf"), "%PDF-1.4 and no more");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("in/r3.zip")))) {
      for (int i = 1000; i < 1010; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
        zip.write(numbered(sample, i).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static String numbered(String sample, int number) {
    return sample + "\n附注：本报告编号" + number + "。\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"--isolate", "--no-isolate"})
  void comesToTheSameAsARunThatWasNotKilled(String isolation) throws Exception {
    long start = System.nanoTime();
    assertThat(start("whole", isolation).waitFor()).isEqualTo(1);
    long wholeMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

    Random random = new Random(20_240_101);
    for (int kills = 0; kills < KILLS; ) {
      Process process = start("killed", isolation);
      boolean ended =
          process.waitFor(random.nextLong(wholeMillis * 9 / 10) + 1, TimeUnit.MILLISECONDS);
      if (!ended) {
        kill(process);
        kills++;
      }
    }
    assertThat(start("killed", isolation).waitFor()).isEqualTo(1);

    assertThat(RunContents.differences(folder.resolve("killed"), folder.resolve("whole")))
        .isEmpty();
    assertThat(folder.resolve("tmp")).isEmptyDirectory();
  }

  /** SIGKILL; its workers must end by themselves. */
  private static void kill(Process process) throws Exception {
    List<ProcessHandle> workers = process.descendants().toList();
    process.destroyForcibly().waitFor();
    for (ProcessHandle worker : workers) {
      worker.onExit().get(60, TimeUnit.SECONDS);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void leavesNoLibraryThatAKilledRunHadUnpacked() throws Exception {
    Process process = start("killed", "--no-isolate");
    while (process.isAlive() && isEmpty(folder.resolve("tmp"))) {
      Thread.onSpinWait();
    }
    kill(process);

    assertThat(start("killed", "--no-isolate").waitFor()).isEqualTo(1);

    assertThat(folder.resolve("tmp")).isEmptyDirectory();
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.findAny().isEmpty();
    }
  }

  @Test
  void letsOnlyOneRunWriteToAFolder() throws Exception {
    Process first = start("out", "--no-isolate");
    Path journal = folder.resolve("out/.gongkai/journal");
    while (first.isAlive() && !Files.exists(journal)) {
      Thread.onSpinWait();
    }
    Process second = start("out", "--no-isolate");
    String said = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(second.waitFor()).isEqualTo(ExitCode.FAILED);
    assertThat(said).startsWith("gongkai: Another run is writing to ");
    assertThat(first.waitFor()).isEqualTo(1);
  }

  private Process start(String out, String isolation) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.gongkai.cli.Main"));
    command.addAll(List.of("extract", "in", "-o", out, "--quiet", "--threads", "2", isolation));
    command.addAll(List.of("--to", "csv,jsonl,parquet,duckdb,xlsx"));
    return new ProcessBuilder(command).directory(folder.toFile()).start();
  }
}
