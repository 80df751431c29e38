package org.gongkai.parsers.odt;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.source.Paragraph.Role;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.word.BlockWriter;
import org.gongkai.parsers.word.Colours;
import org.gongkai.parsers.xml.HardenedXml;
import org.gongkai.parsers.zip.ZipContainer;
import org.gongkai.parsers.zip.ZipItem;

/** Goes through the parts of a document: the styles, the body, its notes, then the furniture. */
final class DocumentWalk {
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final List<String> STYLE_PARENTS =
      List.of("office:styles", "office:automatic-styles");

  private final ZipContainer parts;
  private final ReadContext context;
  private final HardenedXml xml;
  private final BlockWriter writer;
  private final Set<String> furniture = new LinkedHashSet<>();
  private boolean pictures;

  DocumentWalk(ZipContainer parts, ReadContext context) {
    this.parts = parts;
    this.context = context;
    this.xml = new HardenedXml(context, "document");
    this.writer = new BlockWriter(context);
  }

  /** Goes all the way. */
  void run() throws IOException, XMLStreamException {
    if (parts.item(CONTENT).isEmpty()) {
      throw new CorruptDocumentException(context.sourceName(), "It lacks its part content.xml.");
    }
    readFurniture();
    Styles styles = new Styles();
    visit(STYLES, STYLE_PARENTS.subList(0, 1), styles::add);
    visit(CONTENT, STYLE_PARENTS.subList(1, 2), styles::add);
    Story story = new Story(context, styles);
    BlockReader body = new BlockReader(story, 0, Colours.WHITE);
    visit(
        CONTENT,
        List.of("office:text"),
        element -> {
          body.read(element);
          body.drain().forEach(writer::write);
        });
    writer.writeAs(Role.NOTE);
    story.notes().forEach(writer::write);
    writer.writeAs(Role.FURNITURE);
    furniture.forEach(writer::writeText);
    pictures = story.hasPictures();
  }

  BlockWriter writer() {
    return writer;
  }

  boolean hasPictures() {
    return pictures;
  }

  /** Headers and footers have styles of their own, by names that the body may use otherwise. */
  private void readFurniture() throws IOException, XMLStreamException {
    Styles styles = new Styles();
    visit(STYLES, STYLE_PARENTS, styles::add);
    Story story = new Story(context, styles);
    visit(STYLES, List.of("style:master-page"), element -> addFurniture(element, story));
  }

  private void addFurniture(Node.Element element, Story story) {
    String text = BlockWriter.plainText(new BlockReader(story, 0, Colours.WHITE).readAll(element));
    if (!text.isBlank()) {
      furniture.add(text);
    }
  }

  private void visit(String part, List<String> parents, Consumer<Node.Element> visitor)
      throws IOException, XMLStreamException {
    Optional<ZipItem> item = parts.item(part);
    if (item.isPresent()) {
      try (InputStream stream = parts.open(item.get())) {
        new XmlPart(context, xml).visitChildren(stream, parents, visitor);
      }
    }
  }
}
