package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  private static final RenderedResult FAILURE =
      RenderedResult.of(new ReadResult.Failure("a.pdf", "E", "m", "a", null));

  @TempDir Path folder;

  @Test
  void showsNothingUnderTheFinalNamesBeforeItIsCommitted() throws IOException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      output.write(FAILURE);
      assertThat(names()).singleElement().asString().startsWith(".gongkai-");
      output.commit();
      assertThat(names())
          .containsExactly(
              "cells.csv", "errors.csv", "findings.csv", "reports.csv", "reports.jsonl");
    }
    assertThat(folder.resolve("errors.csv"))
        .hasContent("source,error,message,advice\r\na.pdf,E,m,a\r\n");
  }

  @Test
  void leavesNothingBehindIfItIsNotCommitted() throws IOException {
    Files.writeString(folder.resolve("cells.csv"), "of an earlier run");
    try (OutputFolder output = OutputFolder.open(folder)) {
      output.write(FAILURE);
    }
    assertThat(names()).containsExactly("cells.csv");
    assertThat(folder.resolve("cells.csv")).hasContent("of an earlier run");
  }

  @Test
  void refusesToGoOnAfterItWasDiscarded() throws IOException {
    OutputFolder output = OutputFolder.open(folder);
    output.close();
    assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(() -> output.write(FAILURE));
    assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(output::commit);
    assertThat(names()).isEmpty();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
