package org.gongkai.parsers.odt;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.odt.Styles.Height;
import org.gongkai.parsers.word.MarkedDigits;
import org.gongkai.parsers.word.Piece;
import org.gongkai.parsers.word.RaisedDigits;
import org.gongkai.parsers.word.Sight;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a paragraph: its printed text, its notes, the boxes anchored in it. */
final class InlineReader {
  private static final char SOFT_HYPHEN = '\u00AD';

  /** What stands for a choice from a list, or an entry, that is shown and not told in the text. */
  private static final String UNTOLD = "\uFFFD";

  /** Fields of Word are of an extension whose names have no prefix here. */
  private static final String FIELD = "fieldmark";

  /**
   * How text is printed, or that it is not.
   *
   * @param dot whether it is no larger than a dot
   * @param ink its colour; null where the program chooses one
   * @param ground the colour beneath it; null where that is not known
   */
  private record Format(
      boolean hidden,
      boolean struck,
      Height height,
      boolean dot,
      @Nullable Integer ink,
      @Nullable Integer ground) {
    Sight sight() {
      return Sight.of(ink, ground).ofDot(dot);
    }
  }

  private final Story story;
  private final int depth;
  private final @Nullable Integer ground;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> boxes = new ArrayList<>();

  /** Whether white space of the file counts for nothing here: at the start and after a blank. */
  private boolean afterBlank = true;

  /** For one paragraph of a container of this depth, with a ground of this colour. */
  InlineReader(Story story, int depth, @Nullable Integer ground) {
    this.story = story;
    this.depth = depth;
    this.ground = ground;
  }

  String read(Node.Element paragraph) {
    String style = paragraph.attribute("style-name");
    Integer shade = story.styles().ground("paragraph", style, "style:paragraph-properties", ground);
    Format plain = new Format(false, false, Height.NORMAL, false, null, shade);
    walkNodes(paragraph, within("paragraph", style, plain));
    story.count(text.length());
    return text.toString();
  }

  /** The boxes that were met, each after the paragraph. */
  List<Piece> boxes() {
    return boxes;
  }

  private Format within(String family, @Nullable String style, Format around) {
    Boolean hides = story.styles().hides(family, style);
    Boolean strikes = story.styles().strikes(family, style);
    Height height = story.styles().height(family, style);
    Boolean dot = story.styles().isDot(family, style);
    boolean hidden = hides == null ? around.hidden : hides;
    return new Format(
        hidden || story.styles().isClear(family, style),
        strikes == null ? around.struck : strikes,
        height == null ? around.height : height,
        dot == null ? around.dot : dot,
        story.styles().ink(family, style, around.ink),
        story.styles().ground(family, style, "style:text-properties", around.ground));
  }

  private void walkNodes(Node.Element element, Format format) {
    for (Node node : element.nodes()) {
      if (node instanceof Node.Text characters) {
        printCollapsed(format.sight().show(characters.text()), format);
      } else {
        walk((Node.Element) node, format);
      }
    }
  }

  private void walk(Node.Element element, Format format) {
    switch (element.name()) {
      case "text:span" ->
          walkNodes(element, within("text", element.attribute("style-name"), format));
      case "text:s" -> printBlanks(element.number("c", 1), format);
      case "text:tab" -> print(" ", format);
      case "text:line-break" -> print("\n", format);
      case "text:note" -> readNote(element, format);
      case "text:ruby" -> walkRuby(element, format);
      case "draw:frame", "draw:custom-shape", "draw:rect", "draw:g" -> readBox(element, format);
      default -> {
        if (isUntold(element)) {
          print(UNTOLD, format);
        } else if (Content.isPrinted(element)) {
          walkNodes(element, format);
        }
      }
    }
  }

  private static boolean isUntold(Node.Element element) {
    return element.is("draw:control")
        || element.name().endsWith(FIELD)
            && String.valueOf(element.attribute("type")).endsWith("FORMDROPDOWN");
  }

  private void walkRuby(Node.Element ruby, Format format) {
    Node.Element base = ruby.child("text:ruby-base");
    if (base != null) {
      walkNodes(base, format);
    }
  }

  private void readNote(Node.Element note, Format format) {
    Node.Element body = note.child("text:note-body");
    if (body != null && !format.hidden) {
      story.notes().addAll(new BlockReader(story, depth + 1, null).readAll(body));
    }
  }

  private void readBox(Node.Element box, Format format) {
    if (!format.hidden) {
      boxes.add(new BlockReader(story, depth + 1, null).readBox(box));
    }
  }

  private void printBlanks(int count, Format format) {
    story.count(Math.max(0, count));
    print(" ".repeat(Math.max(0, count)), format);
  }

  private void print(String printed, Format format) {
    if (!format.hidden) {
      text.append(printed);
      afterBlank = false;
    }
  }

  /** Any white space of the file is one blank, and a soft hyphen nothing. */
  private void printCollapsed(String characters, Format format) {
    if (format.hidden) {
      return;
    }
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        text.append(afterBlank ? "" : " ");
        afterBlank = true;
      } else if (c != SOFT_HYPHEN) {
        String placed = atHeight(String.valueOf(c), format.height);
        text.append(format.struck ? MarkedDigits.STRUCK.in(placed) : placed);
        afterBlank = false;
      }
    }
  }

  private static String atHeight(String text, Height height) {
    return switch (height) {
      case RAISED -> RaisedDigits.raise(text);
      case LOWERED -> RaisedDigits.lower(text);
      case NORMAL -> text;
    };
  }
}
