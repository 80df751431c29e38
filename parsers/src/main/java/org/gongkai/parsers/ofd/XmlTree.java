package org.gongkai.parsers.ofd;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.xml.HardenedXml;

/** Reads a part as a tree, without document types and entities. */
final class XmlTree {
  /** Levels of elements around and in the blocks of a page. */
  private static final int OTHER_LEVELS = 16;

  /** A text object or path with its colour takes about four elements. */
  private static final int ELEMENTS_PER_OBJECT = 4;

  private final ReadContext context;
  private final HardenedXml source;
  private int depth;
  private long elements;

  private XmlTree(ReadContext context, HardenedXml source) {
    this.context = context;
    this.source = source;
  }

  /** The root element. */
  static Node read(InputStream stream, ReadContext context, HardenedXml source)
      throws XMLStreamException {
    return new XmlTree(context, source).read(stream);
  }

  private Node read(InputStream stream) throws XMLStreamException {
    XMLStreamReader2 xml = source.open(stream);
    try {
      while (source.next(xml) != XMLStreamConstants.START_ELEMENT) {
        // Comments and instructions before the root.
      }
      Node root = build(xml);
      while (xml.hasNext()) {
        source.next(xml);
      }
      return root;
    } finally {
      xml.close();
    }
  }

  private Node build(XMLStreamReader2 xml) throws XMLStreamException {
    countElement();
    Node node = new Node(xml.getLocalName(), attributes(xml));
    int event;
    while ((event = source.next(xml)) != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        node.add(build(xml));
      } else if (HardenedXml.isText(event)) {
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

  private static List<String> attributes(XMLStreamReader2 xml) {
    int count = xml.getAttributeCount();
    List<String> attributes = new ArrayList<>(2 * count);
    for (int i = 0; i < count; i++) {
      attributes.add(xml.getAttributeLocalName(i));
      attributes.add(xml.getAttributeValue(i));
    }
    return attributes;
  }
}
