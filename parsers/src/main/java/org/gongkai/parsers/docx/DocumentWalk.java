package org.gongkai.parsers.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.gongkai.parsers.source.Paragraph.Role;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.word.BlockWriter;
import org.gongkai.parsers.word.Piece;
import org.gongkai.parsers.zip.ZipItem;

/**
 * Goes through the parts of a document: the body, then the notes it refers to, then the furniture.
 */
final class DocumentWalk {
  private final DocxPackage parts;
  private final Story story;
  private final BlockWriter writer;

  private DocumentWalk(DocxPackage parts, Story story, BlockWriter writer) {
    this.parts = parts;
    this.story = story;
    this.writer = writer;
  }

  static DocumentWalk of(DocxPackage parts, ReadContext context)
      throws IOException, XMLStreamException {
    Styles styles = new Styles();
    parts.visitRelated("styles", "w:styles", styles::add);
    Numbering numbering = new Numbering(styles);
    parts.visitRelated("numbering", "w:numbering", numbering::add);
    Story story = new Story(context, styles, new ListCounter(styles, numbering));
    return new DocumentWalk(parts, story, new BlockWriter(context));
  }

  /** Goes all the way. */
  void run() throws IOException, XMLStreamException {
    walkBody();
    writer.writeAs(Role.NOTE);
    walkNotes("footnotes", "w:footnote", story.footnotes());
    walkNotes("endnotes", "w:endnote", story.endnotes());
    writer.writeAs(Role.FURNITURE);
    Set<String> furniture = new LinkedHashSet<>();
    walkFurniture("header", "w:hdr", furniture);
    walkFurniture("footer", "w:ftr", furniture);
    furniture.forEach(writer::writeText);
  }

  BlockWriter writer() {
    return writer;
  }

  boolean hasPictures() {
    return story.hasPictures();
  }

  private void walkBody() throws IOException, XMLStreamException {
    BlockReader body = new BlockReader(story);
    parts.visitMain(
        "w:body",
        element -> {
          body.read(element);
          body.drain().forEach(writer::write);
        });
    body.finish();
    body.drain().forEach(writer::write);
  }

  private void walkNotes(String part, String name, Set<String> wanted)
      throws IOException, XMLStreamException {
    if (wanted.isEmpty()) {
      return;
    }
    // Notes of notes would be added while they are read; there are none.
    List<String> inOrder = List.copyOf(wanted);
    Map<String, List<Piece>> notes = new HashMap<>();
    parts.visitRelated(
        part,
        "w:" + part,
        element -> {
          String id = element.attribute("id");
          if (element.is(name) && id != null && inOrder.contains(id)) {
            notes.put(id, new BlockReader(story).readAll(element));
          }
        });
    inOrder.forEach(id -> notes.getOrDefault(id, List.of()).forEach(writer::write));
  }

  private void walkFurniture(String kind, String root, Set<String> texts)
      throws IOException, XMLStreamException {
    for (ZipItem part : parts.related(kind)) {
      BlockReader reader = new BlockReader(story);
      parts.visit(part, root, element -> reader.read(Watermarks.without(element)));
      reader.finish();
      String text = BlockWriter.plainText(reader.drain());
      if (!text.isBlank()) {
        texts.add(text);
      }
    }
  }
}
