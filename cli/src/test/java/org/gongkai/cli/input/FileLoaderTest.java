package org.gongkai.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.cli.NamedPipe;
import org.gongkai.parsers.error.UnreadableSourceException;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileLoaderTest {
  @TempDir Path folder;

  @Test
  void takesTheHashOfWhatItLoads() throws IOException {
    InputFile file = new InputFile(Files.writeString(folder.resolve("a"), "word"), "a", null);
    FileLoader files = new FileLoader(ReadLimits.defaults());
    assertThat(files.load(file)).isEqualTo("word".getBytes(StandardCharsets.UTF_8));
    assertThat(files.hash(file)).isEqualTo(ContentHash.of(files.load(file)));
    assertThat(files.size(file)).isEqualTo(4);
    assertThat(files.isStored(file)).isTrue();
  }

  @Test
  void waitsOnlySoLongToTellWhereAFileIs() {
    try (HangingCalls calls = new HangingCalls()) {
      HangingPaths paths = new HangingPaths(calls);
      FileLoader files = new FileLoader(ReadLimits.defaults(), calls.patience());
      Path here = folder.resolve("a.pdf");
      assertThat(files.place(new InputFile(paths.of(here), "a.pdf", null))).isEqualTo(here.toUri());
      Path gone = paths.of(folder.resolve("gone.pdf"));
      assertThatExceptionOfType(UnreadableSourceException.class)
          .isThrownBy(() -> files.place(new InputFile(gone, "gone.pdf", null)))
          .withMessageStartingWith("gone.pdf: There was no answer within 60 seconds");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // It has no such pipes.
  void waitsOnlySoLongForAnAnswer() throws Exception {
    FileLoader files =
        new FileLoader(ReadLimits.builder().maxTime(Duration.ofMillis(1_100)).build());
    try (NamedPipe pipe = NamedPipe.make(folder.resolve("pipe"))) {
      InputFile file = new InputFile(pipe.path(), "县/a.pdf", null);
      for (Consumer<InputFile> reading : List.<Consumer<InputFile>>of(files::hash, files::load)) {
        assertThatExceptionOfType(UnreadableSourceException.class)
            .isThrownBy(() -> reading.accept(file))
            .withMessage(
                "县/a.pdf: There was no answer within 1 seconds from the disk or the network folder"
                    + " that it is on. See that the disk or the network folder is there, or give"
                    + " it more time with --timeout.");
      }
      assertThat(files.isStored(file)).isFalse();
    }
  }
}
