package org.gongkai.parsers.docx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.xml.HardenedXml;

/**
 * Reads a part piece by piece: only one paragraph or table is in memory at a time, without the
 * formatting that nothing here asks for.
 */
final class XmlPart {
  /** Word needs three levels of elements for a table in a table; boxes and controls need more. */
  private static final int LEVELS_PER_NESTING = 16;

  /** A cell with its paragraph, run and properties keeps about ten elements. */
  private static final int ELEMENTS_PER_CELL = 64;

  private static final Set<String> UNUSED =
      Set.of(
          "w:b",
          "w:bCs",
          "w:ind",
          "w:jc",
          "w:kern",
          "w:lang",
          "w:lastRenderedPageBreak",
          "w:numberingChange",
          "w:pBdr",
          "w:pPrChange",
          "w:proofErr",
          "w:rFonts",
          "w:rPrChange",
          "w:sectPr",
          "w:sectPrChange",
          "w:snapToGrid",
          "w:spacing",
          "w:szCs",
          "w:tabs",
          "w:tblBorders",
          "w:tblCellMar",
          "w:tblGridChange",
          "w:tblLook",
          "w:tblPrChange",
          "w:tblPrEx",
          "w:tcBorders",
          "w:tcMar",
          "w:tcPrChange",
          "w:trHeight",
          "w:trPrChange",
          "w:u",
          "w:vAlign",
          "w:bookmarkStart",
          "w:bookmarkEnd");

  private final XmlNames names = new XmlNames(UNUSED);
  private final ReadContext context;
  private final HardenedXml source;
  private int depth;
  private long elements;

  XmlPart(ReadContext context, HardenedXml source) {
    this.context = context;
    this.source = source;
  }

  /**
   * Shows the children of the first element of a name, each whole, and reads on to the end so that
   * no damage goes unseen.
   */
  void visitChildren(InputStream stream, String parent, Consumer<XmlElement> visitor)
      throws XMLStreamException {
    XMLStreamReader2 xml = source.open(stream);
    try {
      while (!(source.next(xml) == XMLStreamConstants.START_ELEMENT
          && nameOf(xml).text().equals(parent))) {
        if (xml.getEventType() == XMLStreamConstants.END_DOCUMENT) {
          throw new CorruptDocumentException(
              context.sourceName(), "A part of the document lacks its element " + parent + ".");
        }
      }
      showChildren(xml, visitor);
      while (xml.hasNext()) {
        source.next(xml);
      }
    } finally {
      xml.close();
    }
  }

  private void showChildren(XMLStreamReader2 xml, Consumer<XmlElement> visitor)
      throws XMLStreamException {
    while (source.next(xml) != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        elements = 0;
        visitor.accept(build(nameOf(xml), xml));
      }
    }
  }

  private XmlElement build(XmlNames.Name name, XMLStreamReader2 xml) throws XMLStreamException {
    countElement();
    XmlElement element = new XmlElement(name.text(), attributes(xml));
    int event;
    while ((event = source.next(xml)) != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        addChild(element, xml);
      } else if (name.holdsText() && HardenedXml.isText(event)) {
        element.append(xml.getText());
      }
    }
    depth--;
    return element;
  }

  private void countElement() {
    depth++;
    long deepest = (long) context.limits().maxNesting() * LEVELS_PER_NESTING;
    if (depth > deepest) {
      context.check("maxNesting", depth, context.limits().maxNesting());
    }
    long most = (long) context.limits().maxTableCells() * ELEMENTS_PER_CELL;
    if (++elements > most) {
      context.check("maxTableCells", elements, context.limits().maxTableCells());
    }
  }

  private void addChild(XmlElement parent, XMLStreamReader2 xml) throws XMLStreamException {
    XmlNames.Name name = nameOf(xml);
    if (name.isUsed()) {
      parent.add(build(name, xml));
    } else {
      skip(xml);
    }
  }

  private void skip(XMLStreamReader2 xml) throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      int event = source.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  private XmlNames.Name nameOf(XMLStreamReader2 xml) {
    return names.of(xml.getNamespaceURI(), xml.getLocalName());
  }

  private static List<String> attributes(XMLStreamReader2 xml) {
    int count = xml.getAttributeCount();
    if (count == 0) {
      return List.of();
    }
    List<String> attributes = new ArrayList<>(2 * count);
    for (int i = 0; i < count; i++) {
      String name = xml.getAttributeLocalName(i);
      if (!name.startsWith("rsid")) {
        attributes.add(name);
        attributes.add(xml.getAttributeValue(i));
      }
    }
    return attributes;
  }
}
