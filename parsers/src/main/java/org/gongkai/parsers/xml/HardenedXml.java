package org.gongkai.parsers.xml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.source.ReadContext;

/** Opens XML parts without document types and entities, and goes through them within the time. */
public final class HardenedXml {
  private static final int EVENTS_BETWEEN_CHECKS = 1 << 14;

  private final ReadContext context;
  private final String document;
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

  /** Opens a part; nothing outside of it is ever loaded. */
  public static XMLStreamReader open(InputStream stream) throws XMLStreamException {
    // The JDK's own, whatever else is on the class path: its treatment of DTDs is known.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      return factory.createXMLStreamReader(XmlCharacters.decode(stream));
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  /**
   * The next event of a part.
   *
   * @throws CorruptDocumentException if it declares a document type or names an entity
   */
  public int next(XMLStreamReader xml) throws XMLStreamException {
    if (++events % EVENTS_BETWEEN_CHECKS == 0) {
      context.checkTime();
    }
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new CorruptDocumentException(
          context.sourceName(),
          "A part of the " + document + " declares a document type, which is refused.");
    }
    return event;
  }
}
