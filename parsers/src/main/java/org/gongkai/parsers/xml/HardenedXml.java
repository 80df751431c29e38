package org.gongkai.parsers.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
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

  /** The readers' own limit of nesting is reached before; this one is for what they skip. */
  private static final int DEEPEST = 100_000;

  /** One for all: it is safe to share, and remembers the names of elements. */
  private static final XMLInputFactory FACTORY = factory();

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
    try {
      return XmlCharacters.of(stream).open(FACTORY);
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  private static XMLInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // Damage is to be told when an event is read, not when its text is asked for.
    factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
    // A drawing may be one attribute; a part's size is limited where it is unpacked.
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    return factory;
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

  /** Whether an event is characters. */
  public static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }
}
