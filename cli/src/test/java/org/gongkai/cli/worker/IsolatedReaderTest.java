package org.gongkai.cli.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.cli.HostileReaders;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.read.BatchReader;
import org.gongkai.cli.read.Outcome;
import org.gongkai.cli.read.ReadingChoice;
import org.gongkai.cli.read.Sizes;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolatedReaderTest {
  private static final Sizes SIZES = Sizes.of(1 << 28);

  @TempDir Path folder;

  @Test
  void refusesAFileThatChangesWhileItIsRead() throws Exception {
    InputFile file = file("12");
    try (IsolatedReader reader = reader(SIZES);
        BatchReader.Content content = reader.open(file)) {
      Files.writeString(file.path(), "13");
      assertThat(content.read())
          .isEqualTo(
              Outcome.Failed.of(
                  "UnreadableSourceException",
                  "It changed while it was being read.",
                  "Check the path and the permission to read it.",
                  Outcome.Basis.MOMENT,
                  0));
    }
  }

  @Test
  void refusesAReportThatThereIsNoMemoryFor() throws Exception {
    InputFile file = file("12");
    Sizes small = new Sizes(1_000, 1_000, 1_000, 100, 1_000);
    try (IsolatedReader reader = reader(small);
        BatchReader.Content content = reader.open(file)) {
      Outcome.Failed failed = (Outcome.Failed) content.read();
      assertThat(failed.error()).isEqualTo("LimitExceededException");
      assertThat(failed.message()).isEqualTo("Its report has more than 100 bytes as JSON.");
    }
  }

  @Test
  void readsAnotherFileInTheSameProcess() throws Exception {
    try (IsolatedReader reader = reader(SIZES)) {
      for (String figure : new String[] {"12", "13"}) {
        try (BatchReader.Content content = reader.open(file(figure))) {
          Outcome.Read read = (Outcome.Read) content.read();
          assertThat(read.report().item("renamed").source()).isEqualTo("renamed");
          assertThat(read.report().item("a").report().figures().all())
              .singleElement()
              .extracting(one -> one.raw())
              .isEqualTo(figure);
        }
      }
    }
  }

  private IsolatedReader reader(Sizes sizes) {
    return new IsolatedReader(
        new WorkerLauncher(HostileReaders.class.getName()),
        1,
        "64m",
        new ReadingChoice(false, "", ReadLimits.defaults()),
        sizes);
  }

  private InputFile file(String word) throws IOException {
    return new InputFile(Files.writeString(folder.resolve("a"), word), "a", null);
  }
}
