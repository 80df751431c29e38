package org.gongkai.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.cli.read.BatchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  @TempDir Path folder;

  @Test
  void showsNothingUnderTheFinalNamesBeforeItIsPublished() throws IOException {
    try (RunFolder run = RunFolder.open(folder, false)) {
      Files.writeString(run.work().resolve("cells.csv"), "new");
      assertThat(names()).containsExactly(".gongkai");
      run.publish(List.of("cells.csv", "not made", "gongkai.json"));
      assertThat(folder.resolve("cells.csv")).hasContent("new");
    }
    assertThat(names()).containsExactly("cells.csv");
  }

  @Test
  void keepsOutputsOfAnEarlierRunWhenNothingIsPublished() throws IOException {
    Files.writeString(folder.resolve("cells.csv"), "old");
    try (RunFolder run = RunFolder.open(folder, false)) {
      Files.writeString(run.work().resolve("cells.csv"), "new");
    }
    assertThat(names()).containsExactly("cells.csv");
    assertThat(folder.resolve("cells.csv")).hasContent("old");
  }

  @Test
  void changesNothingWhereAFolderHasTheNameOfAnOutput() throws IOException {
    Files.writeString(folder.resolve("cells.csv"), "old");
    Files.writeString(folder.resolve("gongkai.json"), "old");
    Files.createDirectory(folder.resolve("errors.csv"));
    List<String> outputs = List.of("cells.csv", "errors.csv", "gongkai.json");
    try (RunFolder run = RunFolder.open(folder, false)) {
      for (String output : outputs) {
        Files.writeString(run.work().resolve(output), "new");
      }
      assertThatExceptionOfType(BatchException.class)
          .isThrownBy(() -> run.publish(outputs))
          .withMessageStartingWith(
              "The output cannot be written: "
                  + folder.resolve("errors.csv")
                  + " is a folder that no run made.");
    }
    assertThat(folder.resolve("cells.csv")).hasContent("old");
    assertThat(folder.resolve("gongkai.json")).hasContent("old");
  }

  /** A program that is killed then leaves no manifest that tells of outputs that are not there. */
  @Test
  void removesTheOldManifestBeforeItPutsOutputs() throws IOException {
    Files.writeString(folder.resolve("gongkai.json"), "old");
    try (RunFolder run = RunFolder.open(folder, false)) {
      Files.writeString(run.work().resolve("cells.csv"), "new");
      run.publish(List.of("cells.csv", "gongkai.json"));
    }
    assertThat(names()).containsExactly("cells.csv");
  }

  @Test
  void replacesWholeFolders() throws IOException {
    Files.createDirectories(folder.resolve("cells/2019"));
    Files.writeString(folder.resolve("cells/2019/part-0.parquet"), "old");
    Files.writeString(folder.resolve("cells/.DS_Store"), "of a system");
    try (RunFolder run = RunFolder.open(folder, false)) {
      Path made = Files.createDirectories(run.work().resolve("cells/2020"));
      Files.writeString(made.resolve("part-0.parquet"), "new");
      run.publish(List.of("cells", "gongkai.json"));
    }
    assertThat(folder.resolve("cells/2020/part-0.parquet")).hasContent("new");
    assertThat(folder.resolve("cells/2019")).doesNotExist();
  }

  @Test
  void deletesNoFolderThatNoRunMade() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("cells")).resolve("mine.pdf");
    Files.writeString(mine, "mine");
    try (RunFolder run = RunFolder.open(folder, false)) {
      Path made = Files.createDirectories(run.work().resolve("cells/2020"));
      Files.writeString(made.resolve("part-0.parquet"), "new");
      assertThatExceptionOfType(BatchException.class)
          .isThrownBy(() -> run.publish(List.of("cells", "gongkai.json")))
          .withMessageContaining(" is a folder that no run made. Move it away");
    }
    assertThat(mine).hasContent("mine");
  }

  @Test
  void leavesTheJournalUntilItIsForgotten() throws IOException {
    try (RunFolder run = RunFolder.open(folder, false)) {
      Files.writeString(run.journal(), "so far");
    }
    try (RunFolder run = RunFolder.open(folder, false)) {
      assertThat(run.journal()).hasContent("so far");
      run.forget();
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void forgetsAnUnfinishedRunIfAsked() throws IOException {
    try (RunFolder run = RunFolder.open(folder, false)) {
      Files.writeString(run.journal(), "so far");
    }
    try (RunFolder run = RunFolder.open(folder, true)) {
      assertThat(run.journal()).doesNotExist();
    }
  }

  @Test
  void removesWhatAKilledRunLeftInWork() throws IOException {
    Files.createDirectories(folder.resolve(".gongkai/work/parquet"));
    Files.writeString(folder.resolve(".gongkai/work/cells.csv"), "half");
    try (RunFolder run = RunFolder.open(folder, false)) {
      assertThat(run.work()).isEmptyDirectory();
    }
  }

  @Test
  void letsNoSecondRunIn() throws IOException {
    try (RunFolder run = RunFolder.open(folder, false)) {
      assertThatExceptionOfType(BatchException.class)
          .isThrownBy(() -> RunFolder.open(folder, false))
          .withMessageStartingWith("Another run is writing to " + folder);
      assertThat(run.work()).isDirectory();
    }
    RunFolder.open(folder, false).close();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
