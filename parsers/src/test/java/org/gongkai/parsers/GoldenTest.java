package org.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read of whole files, kept beside them as text. After a wanted change write the texts anew
 * with {@code -Dgolden.update=true}, and read the difference before it is committed.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static Stream<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.getParent().endsWith("sources"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Path expected(Path source) {
    return source.getParent().resolveSibling("expected").resolve(source.getFileName() + ".txt");
  }

  @ParameterizedTest
  @MethodSource("sources")
  void isReadAsBefore(Path source, @TempDir Path folder) throws IOException {
    String text = GoldenText.of(ReportParser.create().parse(source));
    if (UPDATE) {
      Files.writeString(expected(source), text);
    }
    Path read = Files.writeString(folder.resolve("read.txt"), text);
    assertThat(read)
        .as("%s; if the change is wanted, run with -Dgolden.update=true", source)
        .hasSameTextualContentAs(expected(source), StandardCharsets.UTF_8);
  }

  @Test
  @DisabledIfSystemProperty(named = "golden.update", matches = "true")
  void eachExpectedTextHasItsSource() throws IOException {
    List<Path> wanted = sources().map(GoldenTest::expected).toList();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertThat(files.filter(file -> file.getParent().endsWith("expected")))
          .containsExactlyInAnyOrderElementsOf(wanted);
    }
  }
}
