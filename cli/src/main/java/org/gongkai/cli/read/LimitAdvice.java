package org.gongkai.cli.read;

import java.util.Map;
import org.gongkai.parsers.error.LimitExceededException;

/** What to do about a file beyond a limit, in the words of the command. */
final class LimitAdvice {
  private static final Map<String, String> OPTIONS =
      Map.of(
          "maxTime", "--timeout",
          "maxBytes", "--max-bytes",
          "maxUnpackedBytes", "--max-unpacked-bytes",
          "maxPages", "--max-pages",
          "maxCharacters", "--max-characters");

  private LimitAdvice() {}

  static String of(LimitExceededException refusal) {
    String option = OPTIONS.get(refusal.limit());
    return option == null
        ? "If the file can be trusted, save it anew in the program that made it; in Java,"
            + " ReadLimits."
            + refusal.limit()
            + " can be raised."
        : "If the file can be trusted, give 'gongkai extract' a larger " + option + ".";
  }
}
