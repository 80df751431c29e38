package org.gongkai.core.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is tried only where a character stands with which its matches begin: most texts
 * have few of them, and trying a pattern of many words at every place is slow. It finds what the
 * pattern finds; none of its matches may be empty.
 */
final class KeyedPattern {
  private final CharacterSet keys;
  private final Pattern pattern;

  private KeyedPattern(CharacterSet keys, Pattern pattern) {
    this.keys = keys;
    this.pattern = pattern;
  }

  /**
   * Compiles a pattern.
   *
   * @param keys the characters with which its matches may begin
   */
  static KeyedPattern compile(String keys, String regex) {
    return new KeyedPattern(new CharacterSet(keys), Pattern.compile(regex));
  }

  CharacterSet keys() {
    return keys;
  }

  Pattern pattern() {
    return pattern;
  }

  /** Whether a text has a match. */
  boolean isIn(String text) {
    return in(text).find();
  }

  /** The first match in a text; null where it has none. */
  @Nullable String firstIn(String text) {
    Search search = in(text);
    return search.find() ? search.match().group() : null;
  }

  /** The last match in a text; null where it has none. */
  @Nullable String lastIn(String text) {
    String last = null;
    for (Search search = in(text); search.find(); ) {
      last = search.match().group();
    }
    return last;
  }

  /** A text without all matches. */
  String cutFrom(String text) {
    Search search = in(text);
    if (!search.find()) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length());
    int from = 0;
    do {
      rest.append(text, from, search.match().start());
      from = search.match().end();
    } while (search.find());
    return rest.append(text, from, text.length()).toString();
  }

  /** Begins a search for all matches in a text. */
  Search in(String text) {
    return new Search(text);
  }

  /** A search through one text, from its beginning on. */
  final class Search {
    private final String text;
    private int at;
    private @Nullable Matcher matcher;

    private Search(String text) {
      this.text = text;
    }

    /** Finds the next match. */
    boolean find() {
      for (; at < text.length(); at++) {
        if (keys.has(text.charAt(at)) && isMatchAt(at)) {
          at = match().end();
          return true;
        }
      }
      return false;
    }

    private boolean isMatchAt(int start) {
      if (matcher == null) {
        matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      }
      return matcher.region(start, text.length()).lookingAt();
    }

    /** What was found last. */
    Matcher match() {
      if (matcher == null) {
        throw new IllegalStateException("Nothing was found");
      }
      return matcher;
    }
  }
}
