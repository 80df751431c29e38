package org.gongkai.export.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class UnpackedLibraryTest {
  @TempDir Path folder;

  @Test
  void deletesWhatAKilledProgramLeft() throws IOException {
    Path library = Files.writeString(folder.resolve("libduckdb_java12.so"), "half of it");
    UnpackedLibrary.deleteLeft(folder);
    assertThat(library).doesNotExist();
  }

  @Test
  void leavesWhatIsStillBeingUnpacked() throws IOException {
    Path library = folder.resolve("libduckdb_java12.so");
    try (FileChannel channel =
        FileChannel.open(library, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      UnpackedLibrary.deleteLeft(folder);
      assertThat(library).exists();
      assertThat(channel.isOpen()).isTrue();
    }
  }

  @Test
  void leavesWhatAnotherProcessHasOpen() throws IOException, InterruptedException {
    Path library = Files.writeString(folder.resolve("libduckdb_java12.so"), "in use");
    Process other =
        new ProcessBuilder("sh", "-c", "exec 3<" + library + "; echo open; read end").start();
    try (InputStream said = other.getInputStream()) {
      said.read();
      UnpackedLibrary.deleteLeft(folder);
      assertThat(library).exists();
    } finally {
      other.destroyForcibly().waitFor();
    }
    UnpackedLibrary.deleteLeft(folder);
    assertThat(library).doesNotExist();
  }

  @Test
  void leavesOtherFiles() throws IOException {
    Path other = Files.writeString(folder.resolve("libother12.so"), "not ours");
    UnpackedLibrary.deleteLeft(folder);
    assertThat(other).exists();
  }

  @Test
  void saysNothingOfAFolderThatIsNotThere() {
    UnpackedLibrary.deleteLeft(folder.resolve("none"));
    assertThat(folder).isEmptyDirectory();
  }
}
