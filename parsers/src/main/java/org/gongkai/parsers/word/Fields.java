package org.gongkai.parsers.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows the fields of a text, one in another, to tell their results from their instructions. */
public final class Fields {
  private enum Part {
    INSTRUCTION,
    RESULT
  }

  private final Deque<Part> open = new ArrayDeque<>();

  /** Takes in a {@code w:fldChar}. */
  public void mark(String type) {
    switch (type) {
      case "begin" -> open.push(Part.INSTRUCTION);
      case "separate" -> {
        if (!open.isEmpty()) {
          open.pop();
          open.push(Part.RESULT);
        }
      }
      case "end" -> open.poll();
      default -> {
        // Nothing else is defined; Word takes no notice of it either.
      }
    }
  }

  /** Whether text at this place is printed. */
  public boolean shown() {
    return !open.contains(Part.INSTRUCTION);
  }

  /**
   * At the end of a paragraph: a field that has not come to its result by then is broken, and must
   * not swallow the rest of the document. A result may go on over many paragraphs.
   */
  public void endParagraph() {
    while (open.contains(Part.INSTRUCTION)) {
      open.pop();
    }
  }
}
