package org.gongkai.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of which parts give no answer. */
class FolderWalkTest {
  private static final String NO_ANSWER =
      "There was no answer within 60 seconds from the disk or the network folder that it is on.";

  @TempDir Path folder;

  @Test
  void goesOnAfterAFolderThatGivesNoAnswer() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("gone")).resolve("x.pdf"), "x");
    Files.writeString(folder.resolve("a.pdf"), "x");
    Files.writeString(Files.createDirectory(folder.resolve("z")).resolve("z.pdf"), "x");
    assertThat(walked()).containsExactly("a.pdf", "gone: " + NO_ANSWER, "z/z.pdf");
  }

  @Test
  void goesOnAfterAFileThatGivesNoAnswer() throws IOException {
    for (String name : List.of("a.pdf", "gone.pdf", "z.pdf")) {
      Files.writeString(folder.resolve(name), "x");
    }
    assertThat(walked()).containsExactly("a.pdf", "gone.pdf: " + NO_ANSWER, "z.pdf");
  }

  @Test
  void goesOnAfterAFileOfWhichItCannotBeToldWhetherItIsAnOutput() throws IOException {
    Files.writeString(folder.resolve("a.pdf"), "x");
    Files.writeString(folder.resolve("errors.csv"), "x");
    try (HangingCalls calls = new HangingCalls()) {
      assertThat(
              walked(
                  calls,
                  path -> {
                    if (path.endsWith("errors.csv")) {
                      calls.hang();
                    }
                    return false;
                  }))
          .containsExactly("a.pdf", "errors.csv: " + NO_ANSWER);
    }
  }

  private List<String> walked() {
    try (HangingCalls calls = new HangingCalls()) {
      return walked(calls, path -> path.endsWith("wanted not"));
    }
  }

  private List<String> walked(HangingCalls calls, Predicate<Path> unwanted) {
    List<String> found = new ArrayList<>();
    Path root = new HangingPaths(calls).of(folder);
    new FolderWalk(root, "", unwanted, calls.patience())
        .forEachRemaining(file -> found.add(described(file)));
    return found;
  }

  private static String described(InputFile file) {
    return file.source() + (file.problem() == null ? "" : ": " + file.problem().getMessage());
  }
}
