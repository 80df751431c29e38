package org.gongkai.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
  private static final Patience PATIENCE = new Patience(Duration.ofHours(1));

  @TempDir Path folder;

  @Test
  void namesAFileByItselfByItsName() throws IOException {
    assertThat(sources(file("县/a.pdf").toString())).containsExactly("a.pdf");
  }

  @Test
  void namesFilesOfOneFolderByThePathBelowIt() throws IOException {
    file("b.pdf");
    file("a/县/x.pdf");
    file("a.pdf");
    assertThat(sources(folder.toString())).containsExactly("a.pdf", "a/县/x.pdf", "b.pdf");
  }

  @Test
  void goesInTheOrderOfWholePaths() throws IOException {
    List<String> names =
        List.of("a/x", "a.pdf", "a b", "a-b/x", "a0", "a/b/c", "县/x", "a!/x", "B", "a/b.c");
    for (String name : names) {
      file(name);
    }
    assertThat(sources(folder.toString())).isEqualTo(names.stream().sorted().toList());
  }

  @Test
  void putsWhatWasTypedBeforeThePathsOfSeveralInputs() throws IOException {
    file("two/x.pdf");
    file("one/x.pdf");
    file("single.pdf");
    assertThat(sources(folder + "/two/", folder + "/one", folder + "/single.pdf"))
        .containsExactly(folder + "/two/x.pdf", folder + "/one/x.pdf", folder + "/single.pdf");
  }

  @Test
  void takesAFileOnceThatIsGivenTwice() throws IOException {
    file("one/x.pdf");
    assertThat(sources(folder + "/one", folder + "/one/x.pdf", folder + "/one/"))
        .containsExactly(folder + "/one/x.pdf");
  }

  @Test
  void remembersNamesOnlyOfInputsThatOverlap() throws IOException {
    file("one/x.pdf");
    file("one more/x.pdf");
    file("two.pdf");
    String one = folder + "/one";
    assertThat(InputFinder.overlap(List.of(folder + "/two.pdf", one, folder + "/one more")))
        .isFalse();
    assertThat(InputFinder.overlap(List.of(one, folder + "/two.pdf", one + "/"))).isTrue();
    assertThat(InputFinder.overlap(List.of(one + "/x.pdf", folder + "/two.pdf", one))).isTrue();
  }

  @Test
  void findsFilesOfSeveralInputsWhileTheyAreAskedFor() throws IOException {
    for (String name : List.of("one/a", "one/b", "one/c", "one/d", "two/e")) {
      file(name);
    }
    List<String> found = new ArrayList<>();
    InputFinder finder =
        new InputFinder(
            path -> !found.add(folder.relativize(path).toString().replace('\\', '/')), PATIENCE);
    Iterator<InputFile> files = finder.walk(List.of(folder + "/one", folder + "/two"));
    assertThat(files.next().source()).endsWith("one/a");
    assertThat(found).containsExactly("one/a", "one/b", "one/c");
    files.forEachRemaining(file -> {});
    assertThat(found).containsExactly("one/a", "one/b", "one/c", "one/d", "two/e");
  }

  @Test
  void passesOverHiddenFilesAndLockFiles() throws IOException {
    file(".hidden.pdf");
    file(".git/x.pdf");
    file("~$report.docx");
    file("~report.docx");
    assertThat(sources(folder.toString())).containsExactly("~report.docx");
  }

  @Test
  void readsAHiddenFolderThatIsAskedFor() throws IOException {
    file(".data/x.pdf");
    assertThat(sources(folder.resolve(".data").toString())).containsExactly("x.pdf");
  }

  @Test
  void passesOverUnwantedFiles() throws IOException {
    file("cells.csv");
    file("x.pdf");
    InputFinder finder = new InputFinder(path -> path.endsWith("cells.csv"), PATIENCE);
    assertThat(finder.find(List.of(folder.toString())))
        .extracting(InputFile::source)
        .containsExactly("x.pdf");
  }

  @Test
  void followsLinksButNotInCircles() throws IOException {
    file("real/x.pdf");
    Files.createSymbolicLink(folder.resolve("real/again"), folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    assertThat(sources(folder.toString())).containsExactly("link/x.pdf", "real/x.pdf");
  }

  /** Ten folders with a link to each other one have millions of paths. */
  @Test
  void goesThroughLinksOnceThatLeadAcrossEachOther() throws IOException {
    for (char from = 'a'; from < 'k'; from++) {
      file(from + "/" + from + ".pdf");
      for (char to = 'a'; to < 'k'; to++) {
        if (to != from) {
          Files.createSymbolicLink(
              folder.resolve(from + "/to-" + to), folder.resolve(String.valueOf(to)));
        }
      }
    }
    List<String> found = sources(folder.toString());
    assertThat(found).hasSize(20).doesNotHaveDuplicates();
    assertThat(found).contains("a/a.pdf", "a/to-b/b.pdf", "b/b.pdf", "j/j.pdf");
  }

  /** As they come from archives that were packed on a Chinese Windows. */
  @Test
  @EnabledOnOs(OS.LINUX) // Elsewhere names are characters.
  void findsFilesWhoseNamesAreNoText() throws IOException {
    for (String name : List.of("%B9%AB%BF%AA/%FF.pdf", "a%FE%E5%85%AC.pdf", "a%FF%EF%BF%BD.pdf")) {
      Path file = Path.of(URI.create(folder.toUri() + name));
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
    List<InputFile> files =
        new InputFinder(path -> false, PATIENCE).find(List.of(folder.toString()));
    assertThat(files)
        .extracting(InputFile::source)
        .containsExactly("%B9%AB%BF%AA/%FF.pdf", "a%FE公.pdf", "a%FF\uFFFD.pdf");
    assertThat(files.get(0).path()).hasContent("%B9%AB%BF%AA/%FF.pdf");
    assertThat(files.get(1).path()).hasContent("a%FE%E5%85%AC.pdf");
    assertThat(files.get(2).path()).hasContent("a%FF%EF%BF%BD.pdf");
  }

  @Test
  void keepsALinkToNothing() throws IOException {
    Files.createSymbolicLink(folder.resolve("dead.pdf"), folder.resolve("nothing"));
    assertThat(sources(folder.toString())).containsExactly("dead.pdf");
  }

  private List<String> sources(String... typed) throws IOException {
    return new InputFinder(path -> false, PATIENCE)
        .find(List.of(typed)).stream().map(InputFile::source).toList();
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }
}
