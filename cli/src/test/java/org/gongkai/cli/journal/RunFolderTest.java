package org.gongkai.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.cli.read.BatchException;
import org.gongkai.export.batch.BatchManifest;
import org.gongkai.export.batch.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  @TempDir Path folder;

  @Test
  void showsNothingUnderTheFinalNamesBeforeItIsPublished() throws IOException {
    try (RunFolder run = RunFolder.open(folder, false, false)) {
      Files.writeString(run.work().resolve("cells.csv"), "new");
      assertThat(names()).containsExactly(".gongkai");
      run.publish(List.of("cells.csv", "not made", "gongkai.json"));
      run.forget();
      assertThat(folder.resolve("cells.csv")).hasContent("new");
    }
    assertThat(names()).containsExactly("cells.csv");
  }

  @Test
  void keepsOutputsOfAnEarlierRunWhenNothingIsPublished() throws IOException {
    Files.writeString(folder.resolve("cells.csv"), "old");
    try (RunFolder run = RunFolder.open(folder, false, false)) {
      Files.writeString(run.work().resolve("cells.csv"), "new");
    }
    assertThat(names()).containsExactly("cells.csv");
    assertThat(folder.resolve("cells.csv")).hasContent("old");
  }

  @Test
  void changesNothingWhereAFolderHasTheNameOfAnOutput() throws IOException {
    Files.writeString(folder.resolve("cells.csv"), "old");
    makeManifest("cells.csv");
    Files.createDirectory(folder.resolve("errors.csv"));
    List<String> outputs = List.of("cells.csv", "errors.csv", "gongkai.json");
    try (RunFolder run = RunFolder.open(folder, false, false)) {
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
    assertThat(folder.resolve("gongkai.json")).content().contains("cells.csv");
  }

  /** A program that is killed then leaves no manifest that tells of outputs that are not there. */
  @Test
  void removesTheOldManifestBeforeItPutsOutputs() throws IOException {
    makeManifest("cells.csv");
    try (RunFolder run = RunFolder.open(folder, false, false)) {
      Files.writeString(run.work().resolve("cells.csv"), "new");
      run.publish(List.of("cells.csv", "gongkai.json"));
      run.forget();
    }
    assertThat(names()).containsExactly("cells.csv");
  }

  @Test
  void replacesWholeFolders() throws IOException {
    Files.createDirectories(folder.resolve("cells/2019"));
    Files.writeString(folder.resolve("cells/2019/part-0.parquet"), "old");
    Files.writeString(folder.resolve("cells/.DS_Store"), "of a system");
    makeManifest("cells");
    try (RunFolder run = RunFolder.open(folder, false, false)) {
      Path made = Files.createDirectories(run.work().resolve("cells/2020"));
      Files.writeString(made.resolve("part-0.parquet"), "new");
      run.publish(List.of("cells", "gongkai.json"));
    }
    assertThat(folder.resolve("cells/2020/part-0.parquet")).hasContent("new");
    assertThat(folder.resolve("cells/2019")).doesNotExist();
  }

  @Test
  void replacesNoFileThatNoRunMade() throws IOException {
    Path mine = Files.writeString(folder.resolve("cells.csv"), "mine");
    makeManifest("reports.csv");
    try (RunFolder run = RunFolder.open(folder, false, false)) {
      Files.writeString(run.work().resolve("cells.csv"), "new");
      assertThatExceptionOfType(BatchException.class)
          .isThrownBy(() -> run.publish(List.of("cells.csv", "gongkai.json")))
          .withMessage(
              "The output cannot be written: "
                  + mine
                  + " is there already, and gongkai.json does not name it as made by an earlier run."
                  + " Move it away, choose another folder, or replace it with --overwrite.");
    }
    assertThat(mine).hasContent("mine");
    assertThat(names()).containsExactly("cells.csv", "gongkai.json");
  }

  @Test
  void replacesItWhereThatIsAskedFor() throws IOException {
    Files.writeString(folder.resolve("cells.csv"), "mine");
    try (RunFolder run = RunFolder.open(folder, false, true)) {
      Files.writeString(run.work().resolve("cells.csv"), "new");
      run.publish(List.of("cells.csv", "gongkai.json"));
    }
    assertThat(folder.resolve("cells.csv")).hasContent("new");
  }

  @Test
  void takesNoManifestOfAnotherProgramForItsOwn() throws IOException {
    Files.writeString(folder.resolve("cells.csv"), "mine");
    for (String other : List.of("{\"outputs\": [\"cells.csv\"]}", "\"gongkai\"", "", "[{")) {
      Files.writeString(folder.resolve("gongkai.json"), other);
      try (RunFolder run = RunFolder.open(folder, false, false)) {
        assertThatExceptionOfType(BatchException.class)
            .isThrownBy(() -> run.requirePlaces(List.of("cells.csv")));
        assertThatExceptionOfType(BatchException.class)
            .isThrownBy(() -> run.requirePlaces(List.of("gongkai.json")));
      }
    }
  }

  /** As after a kill, when some outputs are in their place and the manifest is not yet. */
  @Test
  void knowsItsOutputsFromARunThatEndedWhileItPutThem() throws IOException {
    Files.writeString(folder.resolve("reports.jsonl"), "old");
    makeManifest("reports.jsonl");
    List<String> outputs = List.of("cells.csv", "gongkai.json");
    try (RunFolder run = RunFolder.open(folder, false, false)) {
      Files.writeString(run.work().resolve("cells.csv"), "first");
      run.publish(outputs);
    }
    assertThat(names()).containsExactly(".gongkai", "cells.csv", "reports.jsonl");
    try (RunFolder run = RunFolder.open(folder, true, false)) {
      assertThat(run.earlier(outputs)).containsExactly("reports.jsonl");
      Files.writeString(run.work().resolve("cells.csv"), "second");
      run.publish(outputs);
      run.forget();
    }
    assertThat(folder.resolve("cells.csv")).hasContent("second");
    assertThat(names()).containsExactly("cells.csv", "reports.jsonl");
  }

  @Test
  void deletesNoFolderThatNoRunMade() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("cells")).resolve("mine.pdf");
    Files.writeString(mine, "mine");
    makeManifest("cells");
    try (RunFolder run = RunFolder.open(folder, false, false)) {
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
    try (RunFolder run = RunFolder.open(folder, false, false)) {
      Files.writeString(run.journal(), "so far");
    }
    try (RunFolder run = RunFolder.open(folder, false, false)) {
      assertThat(run.journal()).hasContent("so far");
      run.forget();
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void forgetsAnUnfinishedRunIfAsked() throws IOException {
    try (RunFolder run = RunFolder.open(folder, false, false)) {
      Files.writeString(run.journal(), "so far");
    }
    try (RunFolder run = RunFolder.open(folder, true, false)) {
      assertThat(run.journal()).doesNotExist();
    }
  }

  @Test
  void removesWhatAKilledRunLeftInWork() throws IOException {
    Files.createDirectories(folder.resolve(".gongkai/work/parquet"));
    Files.writeString(folder.resolve(".gongkai/work/cells.csv"), "half");
    try (RunFolder run = RunFolder.open(folder, false, false)) {
      assertThat(run.work()).isEmptyDirectory();
    }
  }

  @Test
  void letsNoSecondRunIn() throws IOException {
    try (RunFolder run = RunFolder.open(folder, false, false)) {
      assertThatExceptionOfType(BatchException.class)
          .isThrownBy(() -> RunFolder.open(folder, false, false))
          .withMessageStartingWith("Another run is writing to " + folder);
      assertThat(run.work()).isDirectory();
    }
    RunFolder.open(folder, false, false).close();
  }

  private void makeManifest(String... outputs) throws IOException {
    BatchManifest.write(
        folder, new Provenance("1", "2"), List.of(outputs), List.of(), Map.of("reports", 1L));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
