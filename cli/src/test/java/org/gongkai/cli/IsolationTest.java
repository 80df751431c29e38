package org.gongkai.cli;

import static java.nio.file.Files.readString;
import static java.nio.file.Files.writeString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.cli.worker.WorkerLauncher;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that harm the process they are read in, among others that are read none the less. */
class IsolationTest {
  @TempDir Path folder;
  private Path reports;
  private Path out;

  @BeforeEach
  void makeReports() throws IOException {
    reports = Files.createDirectory(folder.resolve("报告"));
    out = folder.resolve("out");
    for (int i = 0; i < 10; i++) {
      file("good" + i, String.valueOf(i));
    }
  }

  @Test
  void readsAllOtherFilesWhateverSomeDoToTheirReaders() throws IOException {
    file("good0-hang", "hang");
    file("good1-memory", "fill memory");
    file("good2-exit", "exit");
    file("good3-halt", "halt");
    file("good4-babble", "babble");
    file("good5-recurse", "recurse");
    file("good6-corrupt", "corrupt");

    assertThat(extract("--timeout", "8", "--worker-memory", "40m")).isEqualTo(1);

    assertThat(errors())
        .containsExactly(
            "good0-hang,ReaderTimeout,Its reader did not end within 10 seconds and was stopped.",
            "good1-memory,ReaderOutOfMemory,Its reader needed more memory than 40m.",
            "good2-exit,ReaderCrash,\"Its reader ended the process it ran in, with exit code 7.\"",
            "good3-halt,ReaderCrash,\"Its reader ended the process it ran in, with exit code 3.\"",
            "good4-babble,ReaderCrash,Its reader gave no proper answer.",
            "good5-recurse,InternalError,"
                + "The program failed on this file: java.lang.StackOverflowError.",
            "good6-corrupt,CorruptDocumentException,It ends too early.");
    assertThat(readString(out.resolve("reports.csv")).lines().skip(1))
        .hasSize(10)
        .allMatch(line -> line.startsWith("good"));
  }

  @Test
  void keepsWhatReadersPrintFromTheAnswers() throws IOException {
    file("good0-print", "print");
    file("good1-complain", "complain");
    assertThat(extract()).isZero();
    assertThat(readString(out.resolve("reports.csv")).lines()).hasSize(13);
  }

  @Test
  void writesTheSameAsWithoutIsolation() throws IOException {
    file("good0-corrupt", "corrupt");
    archive("b.txt", "5", "a.txt", "5");
    assertThat(extract()).isEqualTo(1);
    Path isolated = out;
    out = folder.resolve("direct");
    assertThat(extract("--no-isolate")).isEqualTo(1);
    for (String name : List.of("cells.csv", "errors.csv", "reports.jsonl", "versions.csv")) {
      assertThat(out.resolve(name)).hasSameBinaryContentAs(isolated.resolve(name));
    }
    assertThat(readString(out.resolve("versions.csv")))
        .contains("z.zip!/b.txt,临溪县,2016,6,10,good5\r\n")
        .contains("z.zip!/a.txt,临溪县,2016,6,10,good5\r\n");
  }

  @Test
  void readsTheFilesOfAnArchiveAroundThoseWhoseUnpackingKillsTheReader() throws IOException {
    archive("a.txt", "1", "b.txt", huge(), "c.txt", "2", "d.txt", huge(), "e.txt", "3");

    assertThat(extract("--worker-memory", "40m")).isEqualTo(1);

    assertThat(errors())
        .containsExactly(
            "z.zip!/b.txt,ReaderOutOfMemory,Its reader needed more memory than 40m.",
            "z.zip!/d.txt,ReaderOutOfMemory,Its reader needed more memory than 40m.");
    assertThat(readString(out.resolve("reports.csv")).lines().skip(11))
        .extracting(line -> line.substring(0, line.indexOf(',')))
        .containsExactly("z.zip!/a.txt", "z.zip!/c.txt", "z.zip!/e.txt");
  }

  @Test
  void givesAnArchiveUpThatKillsTooManyReaders() throws IOException {
    List<String> files = new ArrayList<>(List.of("a.txt", "1"));
    String huge = huge();
    for (int i = 0; i < 9; i++) {
      files.addAll(List.of("b" + i + ".txt", huge));
    }
    files.addAll(List.of("c.txt", "2"));
    archive(files.toArray(String[]::new));

    assertThat(extract("--worker-memory", "40m")).isEqualTo(1);

    String short40m = ",ReaderOutOfMemory,Its reader needed more memory than 40m.";
    assertThat(errors())
        .hasSize(9)
        .startsWith("z.zip!/b0.txt" + short40m)
        .endsWith("z.zip!/b7.txt" + short40m, "z.zip" + short40m);
    assertThat(readString(out.resolve("reports.csv")).lines().skip(11))
        .singleElement()
        .asString()
        .startsWith("z.zip!/a.txt,");
  }

  @Test
  void tellsThatNoWorkerCanBeStarted() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(err, new WorkerLauncher("org.example.Missing"))).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("gongkai: No process can be started to read files in: ")
        .contains("org.example.Missing");
  }

  @Test
  void refusesAMemorySizeThatIsNone() {
    assertThat(extract("--worker-memory", "much")).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  private void file(String name, String word) throws IOException {
    writeString(reports.resolve(name), word);
  }

  private void archive(String... namesAndWords) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(reports.resolve("z.zip")))) {
      for (int i = 0; i < namesAndWords.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndWords[i]));
        zip.write(namesAndWords[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** More than the memory of a reader, and packed to a hundredth or so. */
  private static String huge() {
    StringBuilder text = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < 1 << 7; i++) {
      text.append(Long.toString(random.nextLong())).append("x".repeat(3_000));
    }
    return text.toString().repeat(125);
  }

  /** The lines of errors.csv without the advice. */
  private List<String> errors() throws IOException {
    return readString(out.resolve("errors.csv"))
        .lines()
        .skip(1)
        .map(line -> line.replaceFirst("(?<=\\.\"?),[^,]*(\"[^\"]*\")?$", ""))
        .toList();
  }

  private int extract(String... more) {
    return run(
        new ByteArrayOutputStream(), new WorkerLauncher(HostileReaders.class.getName()), more);
  }

  private int run(ByteArrayOutputStream err, WorkerLauncher workers, String... more) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Context context =
        new Context(
            choice -> FakeReports::read,
            workers,
            ReadLimits.defaults(),
            new Terminal(stream, stream, false));
    List<String> arguments =
        new ArrayList<>(
            List.of("extract", reports.toString(), "-o", out.toString(), "--threads", "2"));
    arguments.addAll(List.of(more));
    return new Cli(context).run(arguments.toArray(String[]::new));
  }
}
