package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectCommandTest {
  /** A page with one line. */
  private static final String PDF =
      """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R
        /Resources<</Font<</F 5 0 R>>>>>> endobj
      4 0 obj <</Length 35>> stream
      BT /F 12 Tf 20 50 Td (Seen 12)Tj ET
      endstream endobj
      5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
      trailer <</Root 1 0 R>>
      %%EOF
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void makeFile() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), "今日<b>天气</b>\n\n| 晴 | 3 |\n| 雨 | 4 |\n");
  }

  @Test
  void showsWhatTheReaderSaw() {
    CommandRun run = CommandRun.of("inspect", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            a.txt
            text/plain, 2 blocks

            #1 body paragraph, line=1;column=1
              今日<b>天气</b>

            #2 ruled grid, 2 rows, 2 columns, line=3;column=3
              ┌────┬────┐
              │ 晴 │ 3  │
              ├────┼────┤
              │ 雨 │ 4  │
              └────┴────┘
            """);
  }

  @Test
  void writesAPageForABrowser() throws IOException {
    Path page = folder.resolve("seen.html");
    CommandRun run = CommandRun.of("inspect", file.toString(), "--html", page.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualToNormalizingNewlines("written   " + page + "\n");
    assertThat(page).content().contains("今日&lt;b&gt;天气&lt;/b&gt;").doesNotContain("<b>");
  }

  @Test
  void tellsWhyAFileCannotBeRead() throws IOException {
    Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    CommandRun run =
        CommandRun.of("inspect", file.toString(), "--html", folder.resolve("out").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("a.txt: UnsupportedFormatException: It is a PNG image.");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void refusesFilesThatAreTooLarge() throws IOException {
    Files.writeString(file, "x".repeat((int) CommandRun.MAX_BYTES + 1));
    CommandRun run = CommandRun.of("inspect", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("a.txt: LimitExceededException: ");
  }

  @Test
  void tellsThatTheOutputCannotBeWritten() {
    String output = folder.resolve("none/seen.html").toString();
    CommandRun run = CommandRun.of("inspect", file.toString(), "--html", output);
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).startsWith("gongkai: The output cannot be written: ");
  }

  @Test
  void showsAChosenPageOfAPdf() throws IOException {
    Files.writeString(file, PDF);
    CommandRun run = CommandRun.of("inspect", file.toString(), "--page", "1");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("a.txt\napplication/pdf, 1 page, 1 block\n\n#1 body paragraph, page=1;box=20,")
        .endsWith("\n  Seen 12\n");
    CommandRun beyond = CommandRun.of("inspect", file.toString(), "--page", "2");
    assertThat(beyond.code()).isEqualTo(2);
    assertThat(beyond.err()).startsWith("gongkai: '" + file + "' has the pages 1 to 1.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "inspect | Missing required parameter: 'FILE'",
        "inspect {dir} | '{dir}' is a folder: inspect shows one file.",
        "inspect {dir}/none | There is no file or folder '{dir}/none'.",
        "inspect {file} --html {dir} | '{dir}' is a folder: --html needs the name of a file.",
        "inspect {file} --html {file} | --html would overwrite '{file}'.",
        "inspect {file} --page 1 | The places in '{file}' are told without pages: leave out",
        "inspect {file} --page x | Invalid value for option '--page'",
      })
  void tellsWhatIsWrongWithTheUsage(String line, String message) throws IOException {
    String before = Files.readString(file);
    CommandRun run = CommandRun.of(fill(line).split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("gongkai: " + fill(message))
        .contains("'gongkai inspect --help' tells more.");
    assertThat(file).hasContent(before);
  }

  private String fill(String text) {
    return text.replace("{file}", file.toString()).replace("{dir}", folder.toString());
  }
}
