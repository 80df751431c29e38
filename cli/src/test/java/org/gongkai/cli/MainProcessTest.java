package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, with the readers that users get. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Sets the locale by environment variables")
class MainProcessTest {
  @TempDir Path folder;

  @BeforeEach
  void makeInput() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Files.write(folder.resolve("in/empty.pdf"), new byte[0]);
  }

  @Test
  void endsWithTheExitCodeOfTheCommand() throws Exception {
    assertThat(run("--version").waitFor()).isZero();
    assertThat(run("extract", "in", "-o", "out").waitFor()).isEqualTo(1);
    assertThat(run("extract", "missing", "-o", "out").waitFor()).isEqualTo(2);
  }

  @Test
  void writesUtf8WhateverTheDefaultCharset() throws Exception {
    Process process = run("--help");
    byte[] out = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    assertThat(new String(out, StandardCharsets.UTF_8)).contains("政府信息公开工作年度报告");
  }

  @Test
  void writesNothingOnStandardErrorButItsOwnWords() throws Exception {
    Process process = run("extract", "in", "-o", "out", "--quiet");
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    assertThat(process.waitFor()).isEqualTo(1);
  }

  @Test
  void tellsThatAPathIsBeyondTheCharsetOfTheSystem() throws Exception {
    Process process = run("extract", "\u62A5\u544A", "-o", "out");
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(err).startsWith("gongkai: ");
  }

  /** A run under a locale with nothing but ASCII and another default charset. */
  private Process run(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.gongkai.cli.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }
}
