package org.gongkai.parsers.odt;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.xml.HardenedXml;

/** Reads a part piece by piece: only one paragraph, list or table is in memory at a time. */
final class XmlPart {
  /** A table in a table needs four levels of elements; boxes, lists and sections need more. */
  private static final int LEVELS_PER_NESTING = 16;

  /** A cell with its paragraph and spans keeps far fewer elements. */
  private static final int ELEMENTS_PER_CELL = 64;

  private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";

  private final ReadContext context;
  private final HardenedXml source;
  private int depth;
  private long elements;

  XmlPart(ReadContext context, HardenedXml source) {
    this.context = context;
    this.source = source;
  }

  /** Shows the children of elements of some names, each whole, and reads on to the end. */
  void visitChildren(InputStream stream, List<String> parents, Consumer<Node.Element> visitor)
      throws XMLStreamException {
    XMLStreamReader2 xml = source.open(stream);
    try {
      while (xml.hasNext()) {
        if (source.next(xml) == XMLStreamConstants.START_ELEMENT && parents.contains(name(xml))) {
          showChildren(xml, visitor);
        }
      }
    } finally {
      xml.close();
    }
  }

  private void showChildren(XMLStreamReader2 xml, Consumer<Node.Element> visitor)
      throws XMLStreamException {
    while (source.next(xml) != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        elements = 0;
        visitor.accept(build(xml));
      }
    }
  }

  private Node.Element build(XMLStreamReader2 xml) throws XMLStreamException {
    countElement();
    Node.Element element = new Node.Element(name(xml), attributes(xml), new ArrayList<>(2));
    int event;
    while ((event = source.next(xml)) != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        element.nodes().add(build(xml));
      } else if (HardenedXml.isText(event)) {
        element.nodes().add(new Node.Text(xml.getText()));
      }
    }
    depth--;
    return element;
  }

  private void countElement() {
    long deepest = (long) context.limits().maxNesting() * LEVELS_PER_NESTING;
    if (++depth > deepest) {
      context.check("maxNesting", depth, context.limits().maxNesting());
    }
    long most = (long) context.limits().maxTableCells() * ELEMENTS_PER_CELL;
    if (++elements > most) {
      context.check("maxTableCells", elements, context.limits().maxTableCells());
    }
  }

  private static String name(XMLStreamReader2 xml) {
    String namespace = String.valueOf(xml.getNamespaceURI());
    int colon = namespace.lastIndexOf(':');
    boolean known = namespace.startsWith(NAMESPACE) && colon > NAMESPACE.length();
    String prefix = known ? namespace.substring(NAMESPACE.length(), colon) : "other";
    return (prefix.equals("drawing") ? "draw" : prefix) + ":" + xml.getLocalName();
  }

  private static Map<String, String> attributes(XMLStreamReader2 xml) {
    int count = xml.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>(2 * count);
    for (int i = 0; i < count; i++) {
      attributes.putIfAbsent(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }
}
