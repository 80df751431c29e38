package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The POSIX launcher, with scripts in the place of Java and of the build. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The launcher is a POSIX shell script")
class LauncherTest {
  private static final Path LAUNCHER = Path.of("..", "gongkai");

  @TempDir Path folder;
  private Path home;
  private Path launcher;

  @BeforeEach
  void layOutAProject() throws IOException {
    home = Files.createDirectories(folder.resolve("my project"));
    launcher = home.resolve("gongkai");
    Files.copy(LAUNCHER, launcher, StandardCopyOption.COPY_ATTRIBUTES);
    script(
        "my project/mvnw",
        "echo \"build in $(basename \"$PWD\"): $*\" >&2",
        "mkdir -p cli/target",
        ": > cli/target/gongkai-cli.jar");
    Files.createDirectories(home.resolve("cli/src/main"));
    for (String module : List.of("core", "parsers", "export")) {
      Files.createDirectories(home.resolve(module));
    }
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    // Java that tells how it was called; the version goes to standard error as the real one's does.
    script(
        "jdk/bin/java",
        "case \"$*\" in",
        "  -version) echo 'openjdk version \"17.0.9\" 2023-10-17' >&2; exit 0 ;;",
        "  *ArchiveClassesAtExit=*) : > \"$(echo \"$*\" | sed 's/.*AtExit=\\(.*\\) -jar.*/\\1/')\"",
        "    exit 0 ;;",
        "esac",
        "echo \"LC_ALL=${LC_ALL:-}\"",
        "for argument in \"$@\"; do echo \"<$argument>\"; done",
        "exit 42");
  }

  @Test
  void buildsOnFirstUseOnly() throws Exception {
    Result first = run(Map.of(), launcher, "--version");
    assertThat(first.err())
        .isEqualTo(
            "gongkai: building (once; this takes a minute) ...\n"
                + "build in my project: -q -DskipTests -pl cli -am package\n"
                + "gongkai: preparing a fast start (once) ...\n");
    assertThat(run(Map.of(), launcher, "--version").err()).isEmpty();
  }

  @Test
  void passesArgumentsAndExitCodeOn() throws Exception {
    Result result = run(Map.of(), launcher, "extract", "a  b", "", "*", "$x", "-o", "out");
    assertThat(result.code()).isEqualTo(42);
    assertThat(result.out())
        .contains("<-jar>\n<" + home.toRealPath() + "/cli/target/gongkai-cli.jar>\n")
        .endsWith("<extract>\n<a  b>\n<>\n<*>\n<$x>\n<-o>\n<out>\n");
  }

  @Test
  void isFoundThroughLinks() throws Exception {
    Path links = Files.createDirectories(folder.resolve("usr/bin"));
    Files.createSymbolicLink(links.resolve("absolute"), launcher);
    Files.createSymbolicLink(links.resolve("gongkai"), Path.of("absolute"));
    Result result = run(Map.of(), links.resolve("gongkai"), "--version");
    assertThat(result.out()).contains("<" + home.toRealPath() + "/cli/target/gongkai-cli.jar>");
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    run(Map.of(), launcher, "--version");
    Path source = Files.writeString(home.resolve("cli/src/main/Main.java"), "class Main {}");
    Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    assertThat(run(Map.of("GONGKAI_NO_REBUILD", "1"), launcher, "--version").err()).isEmpty();
    assertThat(run(Map.of(), launcher, "--version").err()).contains("building");
  }

  @Test
  void setsAUtf8LocaleWhereThereIsOnlyAscii() throws Exception {
    assumeTrue(charmap("C.UTF-8").equals("UTF-8"), "The system has no C.UTF-8");
    assertThat(run(Map.of("LC_ALL", "C"), launcher, "--version").out())
        .startsWith("LC_ALL=C.UTF-8\n");
    assertThat(run(Map.of("LC_ALL", "POSIX"), launcher, "--version").out())
        .startsWith("LC_ALL=C.UTF-8\n");
    assertThat(run(Map.of("LC_ALL", "xx_XX.UTF-8"), launcher, "--version").out())
        .startsWith("LC_ALL=C.UTF-8\n");
    assertThat(run(Map.of("LANG", "C.UTF-8"), launcher, "--version").out()).startsWith("LC_ALL=\n");
  }

  @Test
  void passesChineseArgumentsThroughAnAsciiLocale() throws Exception {
    Charset names = Charset.forName(System.getProperty("sun.jnu.encoding"));
    assumeTrue(names.newEncoder().canEncode("报告"), "This Java cannot pass Chinese arguments");
    assertThat(run(Map.of("LC_ALL", "C"), launcher, "show", "报告.pdf").out())
        .endsWith("<show>\n<报告.pdf>\n");
  }

  @Test
  void refusesAnOldJava() throws Exception {
    script("jdk/bin/java", "echo 'java version \"1.8.0_301\"' >&2");
    Result result = run(Map.of(), launcher, "--version");
    assertThat(result.code()).isEqualTo(4);
    assertThat(result.err())
        .startsWith("gongkai: Java 17 or later is needed, but ")
        .contains("/jdk/bin/java is Java 1:");
  }

  @Test
  void tellsThatJavaIsMissing() throws Exception {
    for (String tool : List.of("dirname", "readlink", "locale")) {
      script("tools/" + tool, "PATH=/usr/bin:/bin exec " + tool + " \"$@\"");
    }
    Path tools = folder.resolve("tools");
    Map<String, String> environment = Map.of("JAVA_HOME", "", "PATH", tools.toString());
    Result result = run(environment, launcher, "--version");
    assertThat(result.code()).isEqualTo(4);
    assertThat(result.err())
        .isEqualTo("gongkai: Java is missing: install a JDK 17 or later, or set JAVA_HOME.\n");
  }

  @Test
  void tellsThatTheBuildFailed() throws Exception {
    script("my project/mvnw", "echo 'no network' >&2", "exit 1");
    Result result = run(Map.of(), launcher, "--version");
    assertThat(result.code()).isEqualTo(4);
    assertThat(result.err())
        .endsWith("no network\ngongkai: The build failed; its messages stand above.\n");
  }

  private record Result(int code, String out, String err) {}

  private Result run(Map<String, String> environment, Path script, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(key -> key.startsWith("LC_") || key.equals("LANG"));
    builder.environment().put("LANG", "C.UTF-8");
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().putAll(environment);
    Path err = folder.resolve("stderr");
    Process process = builder.redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), out, Files.readString(err));
  }

  private static String charmap(String locale) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("locale", "charmap");
    builder.environment().put("LC_ALL", locale);
    return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
        .strip();
  }

  private void script(String name, String... lines) throws IOException {
    Path script = folder.resolve(name);
    Files.createDirectories(script.getParent());
    Files.writeString(script, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }
}
