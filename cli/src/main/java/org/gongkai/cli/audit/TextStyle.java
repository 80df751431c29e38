package org.gongkai.cli.audit;

import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Language;

/**
 * How text for a terminal looks.
 *
 * @param language its language
 * @param coloured whether the terminal's colours are used
 */
public record TextStyle(Language language, boolean coloured) {
  private static final String END = "\u001b[0m";

  /** The name of a weight, in its colour. */
  String severity(Severity severity) {
    String colour =
        switch (severity) {
          case ERROR -> "\u001b[1;31m";
          case WARNING -> "\u001b[33m";
          case INFO -> "\u001b[36m";
        };
    return styled(colour, language.label(severity));
  }

  String strong(String text) {
    return styled("\u001b[1m", text);
  }

  String weak(String text) {
    return styled("\u001b[2m", text);
  }

  private String styled(String start, String text) {
    return coloured && !text.isEmpty() ? start + text + END : text;
  }

  /** Text of reports and names of files without what would steer the terminal. */
  String plain(String text) {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
  }
}
