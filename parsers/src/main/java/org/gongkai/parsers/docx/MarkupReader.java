package org.gongkai.parsers.docx;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.xml.HardenedXml;
import org.jspecify.annotations.Nullable;

/** Goes through the elements of a file that says how a package is made. */
final class MarkupReader {
  private final XMLStreamReader xml;
  private final HardenedXml source;

  MarkupReader(InputStream stream, ReadContext context) throws XMLStreamException {
    source = new HardenedXml(context, "document");
    xml = HardenedXml.open(stream);
  }

  /** Goes on to the next element; false at the end. */
  boolean next() throws XMLStreamException {
    while (xml.hasNext()) {
      if (source.next(xml) == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** An attribute of the element; null where it is missing. */
  @Nullable String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }
}
