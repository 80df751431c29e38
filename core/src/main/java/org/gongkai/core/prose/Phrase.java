package org.gongkai.core.prose;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A way in which sentences state a figure.
 *
 * @param quantities what the number counts; several where it is said of each
 * @param words words of which one stands wherever the phrase does
 * @param before what stands before the number, up to it; for a denial the clause's end
 * @param after what stands after it; matches nothing where anything may
 * @param need what the sentence must be about
 */
record Phrase(
    List<Quantity> quantities, List<String> words, Pattern before, Pattern after, Need need) {
  /** What a sentence must be about for a phrase to mean its quantity. */
  enum Need {
    /** Anything: the phrase says it all. */
    NOTHING,
    /** Not something else. */
    NO_OTHER_TOPIC,
    /** The quantity's own topic. */
    TOPIC
  }

  Phrase {
    quantities = List.copyOf(quantities);
    words = List.copyOf(words);
  }

  /** Whether the words around a number are this phrase. */
  boolean fits(String wordsBefore, String wordsAfter) {
    return after.matcher(wordsAfter).lookingAt() && before.matcher(wordsBefore).find();
  }

  /** Whether a clause ends with the words of this phrase. */
  boolean endsWith(String clause) {
    return before.matcher(clause).find();
  }
}
