package org.gongkai.parsers.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.source.ReadContext;

/**
 * Opens the XML parts of one document without document types and entities, and goes through them
 * within the time.
 */
public final class HardenedXml {
  private static final int EVENTS_BETWEEN_CHECKS = 1 << 14;

  /** The readers' own limit of nesting is reached before; this one is for what they skip. */
  private static final int DEEPEST = 100_000;

  private static final int MOST_ATTRIBUTES = 1000;

  /** Remembers the names of elements: of this document alone, since it never forgets any. */
  private final XMLInputFactory2 factory = factory();

  private final ReadContext context;
  private final String document;
  private final NameCount names = new NameCount();
  private int events;

  /**
   * For the parts of one document.
   *
   * @param document what messages call it, for example {@code workbook}
   */
  public HardenedXml(ReadContext context, String document) {
    this.context = context;
    this.document = document;
  }

  private static XMLInputFactory2 factory() {
    XMLInputFactory2 factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // Damage is to be told when an event is read, not when its text is asked for.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory;
  }

  /** Opens a part; nothing outside of it is ever loaded. */
  public XMLStreamReader2 open(InputStream stream) throws XMLStreamException {
    try {
      return (XMLStreamReader2) factory.createXMLStreamReader(XmlCharacters.utf8(stream));
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  /**
   * The next event of a part.
   *
   * @throws CorruptDocumentException if it declares a document type or names an entity
   */
  public int next(XMLStreamReader2 xml) throws XMLStreamException {
    if (++events % EVENTS_BETWEEN_CHECKS == 0) {
      context.checkTime();
    }
    int event = xml.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      checkSize(xml);
      names.addElement(xml);
    } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
      names.add(xml.getPITarget());
    } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new CorruptDocumentException(
          context.sourceName(),
          "A part of the " + document + " declares a document type, which is refused.");
    }
    return event;
  }

  private static void checkSize(XMLStreamReader2 xml) throws XMLStreamException {
    if (xml.getDepth() > DEEPEST) {
      throw new XMLStreamException("Elements stand in more than " + DEEPEST + " others.");
    }
    if (xml.getAttributeCount() + xml.getNamespaceCount() > MOST_ATTRIBUTES) {
      throw new XMLStreamException("An element has more than " + MOST_ATTRIBUTES + " attributes.");
    }
  }

  /** Whether an event is characters. */
  public static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }
}
