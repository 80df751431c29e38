package org.gongkai.core.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way in which sentences state a figure.
 *
 * @param quantities what the number counts; several where it is said of each
 * @param before what stands before the number, up to it; for a denial the clause's end
 * @param after what stands after it; matches nothing where anything may
 * @param onlyOnTopic whether it means the quantity only where the sentence is about it
 */
record Phrase(List<Quantity> quantities, Pattern before, Pattern after, boolean onlyOnTopic) {
  Phrase {
    quantities = List.copyOf(quantities);
  }

  /** Whether the words around a number are this phrase. */
  boolean fits(String wordsBefore, String wordsAfter) {
    return endsWith(wordsBefore) && after.matcher(wordsAfter).lookingAt();
  }

  /** Whether a clause ends with the words of this phrase. */
  boolean endsWith(String words) {
    Matcher matcher = before.matcher(words);
    return matcher.find();
  }
}
