package org.gongkai.parsers.odt;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.source.Paragraph.Role;
import org.gongkai.parsers.word.Measures;
import org.gongkai.parsers.word.Piece;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs, lists and tables of one container: a body, a cell, a box or a note. */
final class BlockReader {
  private final Story story;
  private final int depth;
  private final @Nullable Integer ground;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * For a container.
   *
   * @param ground the colour of its ground; null where it is not known
   */
  BlockReader(Story story, int depth, @Nullable Integer ground) {
    story.checkNesting(depth);
    this.story = story;
    this.depth = depth;
    this.ground = ground;
  }

  /** Reads all content of a container. */
  List<Piece> readAll(Node.Element container) {
    readChildren(container);
    return drain();
  }

  /** Reads a frame or a shape: what it holds, and the picture that it is. */
  Piece.Box readBox(Node.Element box) {
    List<Piece> held = new ArrayList<>(readAll(box));
    // An object has an image beside it that shows the same.
    if (box.child("draw:image") != null || box.child("draw:object") != null) {
      held.add(
          new Piece.Picture(
              Measures.points(box.attribute("width")), Measures.points(box.attribute("height"))));
    }
    return new Piece.Box(held);
  }

  /** Takes out what was read so far. */
  List<Piece> drain() {
    List<Piece> drained = List.copyOf(pieces);
    pieces.clear();
    return drained;
  }

  /** Reads one more block of the container. */
  void read(Node.Element element) {
    switch (element.name()) {
      case "text:p" -> readParagraph(element, "");
      case "text:h" -> readHeading(element);
      case "text:list" -> readList(element, story.lists().open(element), null, 1);
      case "table:table" ->
          pieces.add(new Piece.Table(new TableReader(story, depth + 1, ground).read(element)));
      case "draw:image", "draw:object", "draw:object-ole" -> story.meetPicture(); // see readBox
      case "draw:frame", "draw:custom-shape", "draw:rect", "draw:g" ->
          pieces.add(new BlockReader(story, depth + 1, null).readBox(element));
      default -> {
        if (Content.isPrinted(element)) {
          readChildren(element);
        }
      }
    }
  }

  private void readChildren(Node.Element container) {
    container.children().forEach(this::read);
  }

  private void readHeading(Node.Element heading) {
    int level = heading.number("outline-level", 1);
    readParagraph(heading, story.lists().nextHeading(level, heading));
  }

  private void readParagraph(Node.Element paragraph, String label) {
    InlineReader inline = new InlineReader(story, depth, ground);
    String text = inline.read(paragraph);
    boolean heading =
        paragraph.is("text:h") || story.styles().isHeading(paragraph.attribute("style-name"));
    pieces.add(new Piece.Text(label + text, heading ? Role.HEADING : Role.BODY));
    pieces.addAll(inline.boxes());
  }

  private void readList(
      Node.Element list, ListCounter.Counts counts, @Nullable String around, int level) {
    String own = list.attribute("style-name");
    String style = own == null ? around : own;
    for (Node.Element item : list.children()) {
      boolean numbered = item.is("text:list-item");
      if (numbered || item.is("text:list-header")) {
        readItem(item, numbered, counts, style, level);
      }
    }
  }

  /** Only the first paragraph of an item has the label; a list in it is of the next level. */
  private void readItem(
      Node.Element item,
      boolean numbered,
      ListCounter.Counts counts,
      @Nullable String style,
      int level) {
    boolean first = numbered;
    for (Node.Element child : item.children()) {
      if (child.is("text:list")) {
        story.checkNesting(level);
        readList(child, counts, style, level + 1);
      } else if (child.is("text:p") || child.is("text:h")) {
        readParagraph(child, first ? story.lists().next(counts, style, level, item) : "");
        first = false;
      } else {
        read(child);
      }
    }
  }
}
