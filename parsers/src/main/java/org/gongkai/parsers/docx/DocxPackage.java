package org.gongkai.parsers.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.xml.HardenedXml;
import org.gongkai.parsers.xml.XmlEvents;
import org.gongkai.parsers.zip.ZipContainer;
import org.gongkai.parsers.zip.ZipItem;

/**
 * The parts of a document, found by relationships and content types, not by their names. Only what
 * leads to the text is read: a fault in the properties, or in the relationships of other parts,
 * must not cost the text.
 */
final class DocxPackage {
  private static final String MAIN = "officeDocument";

  private final ZipContainer container;
  private final ReadContext context;
  private final HardenedXml xml;
  private final ZipItem main;
  private final Relations relations;

  private DocxPackage(ZipContainer container, ReadContext context)
      throws IOException, XMLStreamException {
    this.container = container;
    this.context = context;
    this.xml = new HardenedXml(context, "document");
    this.main = findMain();
    this.relations = relations(main.name());
  }

  static DocxPackage open(SourceBytes source, ReadContext context)
      throws IOException, XMLStreamException {
    return new DocxPackage(ZipContainer.open(source, context), context);
  }

  private ZipItem findMain() throws IOException, XMLStreamException {
    for (String target : relations("").targets(MAIN)) {
      Optional<ZipItem> part = part(target);
      if (part.isPresent()) {
        return part.get();
      }
    }
    ContentTypes types = new ContentTypes();
    visit(ContentTypes.FILE, types::add);
    return container.items().stream()
        .filter(item -> isMarkup(item) && types.isMain(item.name()))
        .min(Comparator.comparing(ZipItem::name))
        .orElseThrow(
            () ->
                new CorruptDocumentException(
                    context.sourceName(), "The main part of the document is missing."));
  }

  private Relations relations(String part) throws IOException, XMLStreamException {
    Relations all = new Relations(part.substring(0, part.lastIndexOf('/') + 1));
    visit(Relations.fileOf(part), all::add);
    return all;
  }

  /** Shows the elements of a file, if it is there. */
  private void visit(String file, Consumer<XmlEvents> markup)
      throws IOException, XMLStreamException {
    Optional<ZipItem> item = container.item(file);
    if (item.isPresent()) {
      try (InputStream stream = container.open(item.get())) {
        XmlEvents reader = new XmlEvents(stream, xml);
        while (reader.nextElement()) {
          markup.accept(reader);
        }
      }
    }
  }

  private Optional<ZipItem> part(String name) {
    context.checkTime(); // A part that is not there is looked for among all files.
    return container.item(name).filter(DocxPackage::isMarkup);
  }

  private static boolean isMarkup(ZipItem item) {
    return item.name().toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  /** The main part's parts of this kind, for example {@code styles} or {@code header}. */
  List<ZipItem> related(String kind) {
    List<ZipItem> found = new ArrayList<>();
    relations.targets(kind).forEach(target -> part(target).ifPresent(found::add));
    return found;
  }

  /** Shows the children of the first element of this name in the main part. */
  void visitMain(String parent, Consumer<XmlElement> visitor)
      throws IOException, XMLStreamException {
    visit(main, parent, visitor);
  }

  /** Shows the children of the first element of this name in the main part's part of this kind. */
  void visitRelated(String kind, String parent, Consumer<XmlElement> visitor)
      throws IOException, XMLStreamException {
    for (ZipItem part : related(kind)) {
      visit(part, parent, visitor);
    }
  }

  void visit(ZipItem part, String parent, Consumer<XmlElement> visitor)
      throws IOException, XMLStreamException {
    try (InputStream stream = container.open(part)) {
      new XmlPart(context, xml).visitChildren(stream, parent, visitor);
    }
  }
}
