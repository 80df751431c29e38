package org.gongkai.parsers.docx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.source.Paragraph.Role;
import org.gongkai.parsers.word.Colours;
import org.gongkai.parsers.word.ItemNumbers;
import org.gongkai.parsers.word.Piece;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs and tables of one container: a body, a cell, a box or a note. */
final class BlockReader {
  private final Story story;
  private final InlineReader inline;
  private final int depth;
  private final @Nullable Integer ground;
  private final List<Piece> pieces = new ArrayList<>();

  /** Text of paragraphs whose end was deleted: it belongs to the next paragraph. */
  private final StringBuilder pending = new StringBuilder();

  /** For the outermost container of a story. */
  BlockReader(Story story) {
    this(story, new InlineReader(story), 0, Colours.WHITE);
  }

  /**
   * For a container in another; fields may go on through the cells of a table.
   *
   * @param ground the colour of its ground; null where it is not known
   */
  BlockReader(Story story, InlineReader inline, int depth, @Nullable Integer ground) {
    story.checkNesting(depth);
    this.story = story;
    this.inline = inline;
    this.depth = depth;
    this.ground = ground;
  }

  /** Reads all content of a container. */
  List<Piece> readAll(XmlElement container) {
    readChildren(container);
    finish();
    return pieces;
  }

  /** Reads one more block of the container. */
  void read(XmlElement element) {
    switch (element.name()) {
      case "w:p" -> readParagraph(element);
      case "w:r", "w:hyperlink", "w:fldSimple", "m:oMathPara", "m:oMath" ->
          addLine(inline.read(element, new ParagraphLook(null, ground)), null, null);
      case "w:tbl" -> readTable(element);
      case "w:altChunk", "w:subDoc" -> throw story.embeddedContent();
      case "mc:AlternateContent" -> {
        XmlElement chosen = Content.choose(element);
        if (chosen != null) {
          readChildren(chosen);
        }
      }
      default -> {
        if (Content.isPrinted(element)) {
          readChildren(element);
        }
      }
    }
  }

  /** Takes out what was read so far. */
  List<Piece> drain() {
    List<Piece> drained = List.copyOf(pieces);
    pieces.clear();
    return drained;
  }

  /** Ends the container. */
  void finish() {
    if (pending.length() > 0) {
      pieces.add(new Piece.Text(pending.toString(), Role.BODY));
      pending.setLength(0);
    }
  }

  private void readChildren(XmlElement container) {
    container.children().forEach(this::read);
  }

  private void readTable(XmlElement table) {
    finish();
    pieces.add(new Piece.Table(new TableReader(story, inline, depth + 1, ground).read(table)));
  }

  private void readParagraph(XmlElement paragraph) {
    XmlElement properties = paragraph.child("w:pPr");
    String named = properties == null ? null : properties.value("w:pStyle").orElse(null);
    String style = story.styles().paragraphStyle(named);
    Integer around = story.styles().shades(style) ? null : ground;
    ParagraphLook look = new ParagraphLook(style, Shading.ground(properties, around));
    InlineReader.Line line = inline.read(paragraph, look);
    if (isMarkGone(properties)) {
      pending.append(line.text());
      addBoxes(line);
    } else {
      addLine(line, properties, style);
    }
  }

  private void addLine(
      InlineReader.Line line, @Nullable XmlElement properties, @Nullable String style) {
    String number =
        properties == null && style == null ? "" : story.lists().next(properties, style);
    String text = ItemNumbers.before(number, pending + line.text());
    pending.setLength(0);
    Integer outline = properties == null ? null : properties.numberValue("w:outlineLvl");
    boolean heading =
        outline != null ? Styles.isHeadingLevel(outline) : story.styles().isHeading(style);
    pieces.add(new Piece.Text(text, heading ? Role.HEADING : Role.BODY));
    addBoxes(line);
  }

  /** Whether the end of the paragraph is deleted, moved away or hidden. */
  private static boolean isMarkGone(@Nullable XmlElement properties) {
    XmlElement mark = properties == null ? null : properties.child("w:rPr");
    return mark != null
        && (mark.child("w:del") != null
            || mark.child("w:moveFrom") != null
            || Boolean.TRUE.equals(mark.toggle("w:vanish")));
  }

  private void addBoxes(InlineReader.Line line) {
    pieces.addAll(line.pictures());
    for (XmlElement box : line.boxes()) {
      pieces.add(new Piece.Box(readBox(box)));
    }
  }

  private List<Piece> readBox(XmlElement box) {
    if (box.is("v:textpath")) {
      String text = box.attribute("string");
      return text == null ? List.of() : List.of(new Piece.Text(text, Role.BODY));
    }
    return new BlockReader(story, new InlineReader(story), depth + 1, null).readAll(box);
  }
}
