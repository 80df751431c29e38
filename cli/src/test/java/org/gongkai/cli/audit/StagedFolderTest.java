package org.gongkai.cli.audit;

import static java.nio.file.Files.readString;
import static java.nio.file.Files.writeString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFolderTest {
  @TempDir Path folder;

  @Test
  void showsFilesOnlyWhenAllAreWhole() throws IOException {
    Path out = folder.resolve("a/b");
    try (StagedFolder staged = StagedFolder.open(out)) {
      writeString(staged.file("x.csv"), "new");
      assertThat(out.resolve("x.csv")).doesNotExist();
      staged.commit();
    }
    assertThat(readString(out.resolve("x.csv"))).isEqualTo("new");
    assertThat(out).isDirectoryNotContaining("glob:**/.gongkai-*");
  }

  @Test
  void keepsWhatWasThereUnlessCommitted() throws IOException {
    writeString(folder.resolve("x.csv"), "old");
    try (StagedFolder staged = StagedFolder.open(folder)) {
      writeString(staged.file("x.csv"), "new");
    }
    assertThat(readString(folder.resolve("x.csv"))).isEqualTo("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("x.csv"));
    }
  }
}
