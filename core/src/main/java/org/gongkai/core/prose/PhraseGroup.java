package org.gongkai.core.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Phrases that follow one another in the book and have a word in common.
 *
 * @param words the words of which each of the phrases has one
 * @param phrases the phrases, in the order in which they are tried
 */
record PhraseGroup(List<String> words, List<Phrase> phrases) {
  PhraseGroup {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
  }

  /** Parts a list of phrases into groups, in the same order. */
  static List<PhraseGroup> of(List<Phrase> phrases) {
    List<PhraseGroup> groups = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= phrases.size(); i++) {
      List<String> words = phrases.get(start).words();
      if (i == phrases.size() || !phrases.get(i).words().equals(words)) {
        groups.add(new PhraseGroup(words, phrases.subList(start, i)));
        start = i;
      }
    }
    return List.copyOf(groups);
  }

  /** Whether a text has one of the words, without which none of the phrases fits. */
  boolean mayBeIn(String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
