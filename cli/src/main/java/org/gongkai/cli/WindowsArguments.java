package org.gongkai.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments as typed on Windows, where Java gets them in the system's charset and puts a
 * question mark for what that has not: a Chinese file name on a Western system. The launcher gives
 * the whole line in an environment variable as well, which Java reads as Unicode.
 */
final class WindowsArguments {
  private WindowsArguments() {}

  /**
   * The arguments, taken from the line where characters were lost.
   *
   * @param line what stood after the command's name; null where the launcher gives none
   */
  static String[] restore(String[] arguments, @Nullable String line) {
    boolean lost = Arrays.stream(arguments).anyMatch(argument -> argument.contains("?"));
    return lost && line != null ? split(line).toArray(String[]::new) : arguments;
  }

  /** Splits a line as Windows programs do: blanks, quotes, and backslashes before quotes. */
  static List<String> split(String line) {
    List<String> arguments = new ArrayList<>();
    StringBuilder argument = new StringBuilder();
    boolean open = false;
    boolean quoted = false;
    int at = 0;
    while (at < line.length()) {
      int slashes = count(line, at);
      int next = at + slashes;
      char c = next < line.length() ? line.charAt(next) : '\0';
      open |= slashes > 0;
      argument.append("\\".repeat(c == '"' ? slashes / 2 : slashes));
      if (c == '"' && slashes % 2 == 0) {
        quoted = !quoted;
        open = true;
      } else if (next < line.length() && (quoted || !Character.isWhitespace(c))) {
        argument.append(c);
        open = true;
      } else if (open) {
        arguments.add(argument.toString());
        argument.setLength(0);
        open = false;
      }
      at = next + 1;
    }
    if (open) {
      arguments.add(argument.toString());
    }
    return arguments;
  }

  private static int count(String line, int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) == '\\') {
      end++;
    }
    return end - from;
  }
}
