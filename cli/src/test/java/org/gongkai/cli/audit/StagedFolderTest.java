package org.gongkai.cli.audit;

import static java.nio.file.Files.readString;
import static java.nio.file.Files.writeString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.cli.read.BatchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFolderTest {
  private static final Places OWN = new Places(false);
  private static final Places ANY = new Places(true);

  @TempDir Path folder;

  @Test
  void showsFilesOnlyWhenAllAreWhole() throws IOException {
    Path out = folder.resolve("a/b");
    try (StagedFolder staged = StagedFolder.open(out, OWN)) {
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
    try (StagedFolder staged = StagedFolder.open(folder, ANY)) {
      writeString(staged.file("x.csv"), "new");
    }
    assertThat(readString(folder.resolve("x.csv"))).isEqualTo("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("x.csv"));
    }
  }

  @Test
  void putsNothingWhereOneFileIsNotItsOwn() throws IOException {
    try (StagedFolder staged = StagedFolder.open(folder, OWN)) {
      writeString(staged.file("x.csv"), "new");
      writeString(staged.file("y.csv"), "new");
      writeString(folder.resolve("y.csv"), "mine");
      assertThatExceptionOfType(BatchException.class)
          .isThrownBy(staged::commit)
          .withMessageStartingWith(
              "The output cannot be written: " + folder.resolve("y.csv") + " is there already");
    }
    assertThat(folder.resolve("x.csv")).doesNotExist();
    assertThat(readString(folder.resolve("y.csv"))).isEqualTo("mine");
  }

  @Test
  void putsNothingWhereAFolderShouldBeAndAFileIs() throws IOException {
    writeString(folder.resolve("reports"), "mine");
    try (StagedFolder staged = StagedFolder.open(folder, ANY)) {
      writeString(staged.file("index.html"), "new");
      Files.createDirectory(staged.work().resolve("reports"));
      assertThatExceptionOfType(BatchException.class)
          .isThrownBy(staged::commit)
          .withMessage(
              "The output cannot be written: "
                  + folder.resolve("reports")
                  + " is no folder. Move it away, or choose another place.");
    }
    assertThat(folder.resolve("index.html")).doesNotExist();
  }
}
