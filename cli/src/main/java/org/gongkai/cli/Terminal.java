package org.gongkai.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/**
 * Where the command writes to.
 *
 * @param out standard output: data
 * @param err standard error: messages and progress
 * @param interactive whether a person watches standard error
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive) {
  private static final String SAMPLE = "公开—│";

  /**
   * The process's own streams. Pipes and files get UTF-8 whatever the platform's charset; a
   * terminal gets its own, if that has Chinese.
   */
  static Terminal system() {
    return new Terminal(
        stream(FileDescriptor.out, "stdout"),
        stream(FileDescriptor.err, "stderr"),
        isInteractive());
  }

  private static PrintStream stream(FileDescriptor descriptor, String name) {
    // Java 17 sets the first for terminals only, later ones the second for all.
    String encoding = System.getProperty("sun." + name + ".encoding");
    if (encoding == null && isConsole()) {
      encoding = System.getProperty(name + ".encoding");
    }
    return new PrintStream(new FileOutputStream(descriptor), true, charset(encoding));
  }

  static Charset charset(@Nullable String terminal) {
    try {
      Charset charset = terminal == null ? StandardCharsets.UTF_8 : Charset.forName(terminal);
      return charset.newEncoder().canEncode(SAMPLE) ? charset : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static boolean isInteractive() {
    // The launcher can tell about standard error; Java only about input and output together.
    String told = System.getProperty("gongkai.interactive");
    return told == null ? isConsole() : Boolean.parseBoolean(told);
  }

  private static boolean isConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there is a console without a terminal.
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
