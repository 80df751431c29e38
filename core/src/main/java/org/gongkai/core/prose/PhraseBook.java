package org.gongkai.core.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The phrases of {@code stated_figures.phrases}, which says how they are written. They are put only
 * to windows of a sentence of {@link #WINDOW} characters, so that no text can make them slow.
 */
final class PhraseBook {
  /** How many characters before and after a number are looked at. */
  static final int WINDOW = 60;

  private static final String RESOURCE = "stated_figures.phrases";
  private static final String WORDS = "@ ";
  private static final Pattern LINE = Pattern.compile("([A-Z_+]+) ([=~?0]) (.+)");
  private static final Pattern PART = Pattern.compile("\\$([a-z_]+) = (.+)");
  private static final Pattern USE = Pattern.compile("\\{([a-z_]+)\\}");
  private static final PhraseBook STANDARD = load();

  private final List<PhraseGroup> counted;
  private final List<PhraseGroup> denied;

  private PhraseBook(List<Phrase> counted, List<Phrase> denied) {
    this.counted = PhraseGroup.of(counted);
    this.denied = PhraseGroup.of(denied);
  }

  /** The phrases that come with the library. */
  static PhraseBook standard() {
    return STANDARD;
  }

  /** The phrases around a number, in the order in which they are tried. */
  List<PhraseGroup> counted() {
    return counted;
  }

  /** The phrases that say that there was none. */
  List<PhraseGroup> denied() {
    return denied;
  }

  private static PhraseBook load() {
    Loader loader = new Loader();
    try (InputStream stream = PhraseBook.class.getResourceAsStream(RESOURCE);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, RESOURCE), StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(loader::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PhraseBook(loader.counted, loader.denied);
  }

  /** Reads the book line by line. */
  private static final class Loader {
    private final List<Phrase> counted = new ArrayList<>();
    private final List<Phrase> denied = new ArrayList<>();
    private final Map<String, String> parts = new LinkedHashMap<>();

    /** Those of the phrases that follow, which would never be tried without any. */
    private List<String> words = List.of();

    private void add(String line) {
      if (line.startsWith(WORDS)) {
        words = List.of(line.substring(WORDS.length()).split(" "));
        return;
      }
      Matcher part = PART.matcher(line);
      if (part.matches()) {
        parts.put(part.group(1), expand(part.group(2)));
        return;
      }
      Matcher phrase = LINE.matcher(line);
      if (!phrase.matches() || words.isEmpty()) {
        throw new IllegalStateException(RESOURCE + ": not understood: " + line);
      }
      addPhrase(phrase.group(1), phrase.group(2), expand(phrase.group(3)));
    }

    private void addPhrase(String names, String mark, String pattern) {
      List<Quantity> quantities = Stream.of(names.split("\\+")).map(Quantity::valueOf).toList();
      if (mark.equals("0")) {
        denied.add(
            new Phrase(
                quantities, words, ending(pattern), Pattern.compile(""), Phrase.Need.NOTHING));
        return;
      }
      int number = pattern.indexOf('#');
      counted.add(
          new Phrase(
              quantities,
              words,
              ending(pattern.substring(0, number)),
              Pattern.compile(pattern.substring(number + 1)),
              need(mark)));
    }

    private static Phrase.Need need(String mark) {
      return switch (mark) {
        case "~" -> Phrase.Need.TOPIC;
        case "?" -> Phrase.Need.NO_OTHER_TOPIC;
        default -> Phrase.Need.NOTHING;
      };
    }

    private static Pattern ending(String pattern) {
      return Pattern.compile("(?:" + pattern + ")$");
    }

    private String expand(String pattern) {
      return USE.matcher(pattern)
          .replaceAll(
              use ->
                  Matcher.quoteReplacement(
                      "(?:" + Objects.requireNonNull(parts.get(use.group(1)), use.group()) + ")"));
    }
  }
}
