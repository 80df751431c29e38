package org.gongkai.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.gongkai.core.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option of commands that can speak one language or both. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Speak this language only: zh or en; default both.")
  @Nullable String language;

  /**
   * The languages to speak.
   *
   * @throws ParameterException if there is no such language
   */
  Set<Language> languages(CommandSpec command) {
    if (language == null) {
      return EnumSet.allOf(Language.class);
    }
    for (Language known : Language.values()) {
      if (known.tag().equals(language.toLowerCase(Locale.ROOT))) {
        return EnumSet.of(known);
      }
    }
    throw new ParameterException(
        command.commandLine(), "--lang must be zh or en, not '" + language + "'.");
  }
}
