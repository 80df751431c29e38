package org.gongkai.parsers.ofd;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.source.ReadContext;

/** Reads a part as a tree, without document types and entities. */
final class XmlTree {
  /** Levels of elements around and in the blocks of a page. */
  private static final int OTHER_LEVELS = 16;

  /** A text object or path with its colour takes about four elements. */
  private static final int ELEMENTS_PER_OBJECT = 4;

  private static final int EVENTS_BETWEEN_CHECKS = 1 << 14;

  private final ReadContext context;
  private int depth;
  private long elements;
  private int events;

  private XmlTree(ReadContext context) {
    this.context = context;
  }

  /** The root element. */
  static Node read(InputStream stream, ReadContext context) throws XMLStreamException {
    return new XmlTree(context).read(stream);
  }

  private Node read(InputStream stream) throws XMLStreamException {
    XMLStreamReader xml = factory().createXMLStreamReader(stream);
    try {
      while (next(xml) != XMLStreamConstants.START_ELEMENT) {
        // Comments and instructions before the root.
      }
      Node root = build(xml);
      while (xml.hasNext()) {
        next(xml);
      }
      return root;
    } finally {
      xml.close();
    }
  }

  private static XMLInputFactory factory() {
    // The JDK's own, whatever else is on the class path: its treatment of DTDs is known.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private int next(XMLStreamReader xml) throws XMLStreamException {
    if (++events % EVENTS_BETWEEN_CHECKS == 0) {
      context.checkTime();
    }
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new CorruptDocumentException(
          context.sourceName(),
          "A part of the document declares a document type, which is refused.");
    }
    return event;
  }

  private Node build(XMLStreamReader xml) throws XMLStreamException {
    countElement();
    Node node = new Node(xml.getLocalName(), attributes(xml));
    int event;
    while ((event = next(xml)) != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        node.add(build(xml));
      } else if (isText(event)) {
        node.append(xml.getText());
      }
    }
    depth--;
    return node;
  }

  private void countElement() {
    int deepest = context.limits().maxNesting();
    if (++depth > deepest + OTHER_LEVELS) {
      context.check("maxNesting", depth, deepest);
    }
    int glyphs = context.limits().maxGlyphsPerPage();
    long objects = (long) glyphs + context.limits().maxRulingsPerPage();
    if (++elements > objects * ELEMENTS_PER_OBJECT) {
      context.check("maxGlyphsPerPage", elements, glyphs);
    }
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  private static List<String> attributes(XMLStreamReader xml) {
    int count = xml.getAttributeCount();
    List<String> attributes = new ArrayList<>(2 * count);
    for (int i = 0; i < count; i++) {
      attributes.add(xml.getAttributeLocalName(i));
      attributes.add(xml.getAttributeValue(i));
    }
    return attributes;
  }
}
