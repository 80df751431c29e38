package org.gongkai.parsers.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fields that Word shows though the file holds no result of them: a list by its chosen entry, a sum
 * or a drawn number by its instruction, in braces, which no one takes for a figure.
 */
final class EmptyFields {
  private static final List<String> SHOWN = List.of("=", "EQ", "QUOTE", "SYMBOL");
  private static final int ELSEWHERE = -1;

  /** A field that has begun. */
  private static final class Open {
    private final @Nullable String choice;
    private final StringBuilder instruction = new StringBuilder();
    private int start;

    Open(@Nullable String choice, int start) {
      this.choice = choice;
      this.start = start;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();

  /** A new paragraph begins: what was printed before stands in another one. */
  void beginParagraph() {
    open.forEach(field -> field.start = ELSEWHERE);
  }

  /** A field begins where so much of the paragraph is printed. */
  void begin(XmlElement mark, int printed) {
    open.push(new Open(choice(mark), printed));
  }

  /** A piece of the instruction of the field at hand. */
  void instruct(String piece) {
    if (!open.isEmpty()) {
      open.element().instruction.append(piece);
    }
  }

  /** What the field that ends here shows, if nothing was printed since it began. */
  Optional<String> end(int printed) {
    Open field = open.poll();
    if (field == null || field.start != printed) {
      return Optional.empty();
    }
    return field.choice != null ? Optional.of(field.choice) : shown(field.instruction.toString());
  }

  /** What a field of an instruction shows without a result. */
  static Optional<String> shown(String instruction) {
    String plain = instruction.strip();
    boolean shown =
        SHOWN.stream().anyMatch(word -> plain.toUpperCase(Locale.ROOT).startsWith(word));
    return shown ? Optional.of("{" + plain + "}") : Optional.empty();
  }

  private static @Nullable String choice(XmlElement mark) {
    XmlElement data = mark.child("w:ffData");
    XmlElement list = data == null ? null : data.child("w:ddList");
    if (list == null) {
      return null;
    }
    List<XmlElement> entries =
        list.children().stream().filter(child -> child.is("w:listEntry")).toList();
    Integer result = list.numberValue("w:result");
    Integer chosen = result == null ? list.numberValue("w:default") : result;
    int index = chosen == null ? 0 : chosen;
    return index >= 0 && index < entries.size() ? entries.get(index).attribute("val") : null;
  }
}
