package org.gongkai.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's program compiles, runs from the project's folder, and prints what the README says.
 */
class ReadmeExampleTest {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern OUTPUT =
      Pattern.compile("```java\n.*?```.*?```text\n(.*?)```", Pattern.DOTALL);

  @Test
  void theReadmesProgramPrintsWhatTheReadmeSays(@TempDir Path folder) throws Exception {
    String readme = Files.readString(Samples.root().resolve("README.md"));
    Path source = folder.resolve("Example.java");
    Files.writeString(source, first(JAVA, readme));
    String classPath = System.getProperty("java.class.path");
    int errors =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-encoding", "UTF-8", "-cp", classPath, source.toString());
    assertThat(errors).isZero();
    assertThat(run(folder, classPath)).isEqualTo(first(OUTPUT, readme));
  }

  private static String first(Pattern block, String readme) {
    Matcher matcher = block.matcher(readme);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static String run(Path classes, String classPath)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = classes + File.pathSeparator + classPath;
    Process process =
        new ProcessBuilder(
                java,
                "-Dsun.stdout.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                path,
                "Example")
            .directory(Samples.root().toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return printed.replace("\r\n", "\n");
  }
}
