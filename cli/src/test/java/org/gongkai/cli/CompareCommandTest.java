package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  @TempDir Path folder;
  private String first;
  private String second;

  @BeforeEach
  void makeReports() throws IOException {
    first = write("first.txt", "1");
    second = write("second.txt", "2");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void printsWhatDiffers() {
    CommandRun run = CommandRun.of("compare", first, second);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("- first.txt")
        .contains("\n+ second.txt", "[Figures]\n", "+1 │ +100.0% │\n");
    assertThat(CommandRun.of("compare", first, second, "--lang", "zh").out()).contains("【数据】\n");
  }

  @Test
  void saysThatNothingDiffers() {
    assertThat(CommandRun.of("compare", first, first).out())
        .endsWith("\nThe reports do not differ.\n");
  }

  @Test
  void writesAPageAndABookInstead() {
    Path page = folder.resolve("changes.html");
    Path book = folder.resolve("changes.xlsx");
    CommandRun run =
        CommandRun.of("compare", first, second, "--html", page + "", "--xlsx", book + "");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualToNormalizingNewlines("written   " + page + "\nwritten   " + book + "\n");
    assertThat(page).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(book).exists();
  }

  @Test
  void tellsWhatCannotBeRead() throws IOException {
    CommandRun run = CommandRun.of("compare", first, write("broken.txt", "corrupt"));

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("broken.txt");
  }

  @Test
  void refusesWrongUsage() {
    assertThat(CommandRun.of("compare", first, folder + "").err())
        .contains("is a folder: compare takes two reports.");
    assertThat(CommandRun.of("compare", first, second + "x").err())
        .contains("There is no file or folder");
    assertThat(CommandRun.of("compare", first, second, "--html", second).err())
        .contains("--html would overwrite '" + second + "'.");
    assertThat(CommandRun.of("compare", first, second, "--xlsx", folder + "").err())
        .contains("is a folder: --xlsx needs the name of a file.");
    assertThat(CommandRun.of("compare", first).code()).isEqualTo(ExitCode.USAGE);
  }
}
